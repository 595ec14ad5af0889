// The names that the code fixes (see QueueNames and the stores' container names) and that Azure must offer.
// Everything else is named after the resource token in main.bicep.

@export()
@description('One container per kind of record; "articles" is the one that events are raised for.')
var containers = [
  'articles'
  'feeds'
  'analyses'
  'ledger'
  'alerts'
  'deliveries'
]

@export()
@description('Where Flex Consumption keeps the code that runs.')
var deploymentContainer = 'deployments'

@export()
@description('The queues between the stages, their poison queues, and the one the blob trigger fills when an article fails for good.')
var queues = [
  'feeds'
  'statements'
  'alerts'
  'feeds-poison'
  'statements-poison'
  'alerts-poison'
  'webjobs-blobtrigger-poison'
]

@export()
@description('The container whose new blobs are announced, and the function that is told. Renaming either breaks the event subscription.')
var articleEvents = {
  container: 'articles'
  function: 'AnalyzeArticle'
}

@export()
@description('Secrets in the vault, by what they are for.')
var secrets = {
  teamsWebhookUrl: 'teams-webhook-url'
  smtpPassword: 'smtp-password'
}
