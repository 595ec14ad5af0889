// Everything that Monitor needs in one region, but for the event subscription: that one needs a key which
// exists only once the code runs, so events.bicep adds it after the deployment of the code.
targetScope = 'subscription'

import { secrets } from 'names.bicep'

@description('Name of this installation, such as "dev" or "prod". Part of the resource group\'s name and of the token that names everything else.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of every resource. Another region gives another resource group and other names, so the same environment can stand in two regions.')
param location string

@description('Tags for every resource, beside those that azd needs.')
param tags object = {}

@description('Redundancy of the storage account, which holds the articles, the ledger and the alerts.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GRS'
  'Standard_GZRS'
  'Standard_RAGRS'
  'Standard_RAGZRS'
])
param storageSku string = 'Standard_LRS'

@description('Days during which a deleted blob or container can be brought back.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 14

@description('Days after which articles and analyses move to the cool tier. The code seldom reads them later than that.')
@minValue(1)
param coolAfterDays int = 30

@description('Days after which articles, analyses and ledger partitions are deleted; 0 keeps them for ever. Not below the window of the contradiction stage (two years), or older statements are lost to it.')
@minValue(0)
param keepDays int = 0

@description('Days after which delivery records are deleted; 0 keeps them for ever. A message lives at most 7 days, so a shorter time could send an alert twice.')
@minValue(0)
param keepDeliveriesDays int = 365

@description('Memory of one instance in MB. Also decides its share of a CPU.')
@allowed([
  512
  2048
  4096
])
param instanceMemoryMB int = 2048

@description('Most instances that may run at once, over all functions. Limits cost and the load on feeds, Language and mail.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('When PullFeeds looks for feeds that are due: six-field NCRONTAB, UTC.')
param pullSchedule string = '0 */5 * * * *'

@description('How long a feed rests between two fetches, as d.hh:mm:ss; empty for the default of the code.')
param pullInterval string = ''

@description('False for a standby: PullFeeds never fires, everything else works.')
param pullEnabled bool = true

@description('Analyse with Azure AI Language. False leaves it to the analyzer that is built in.')
param useLanguage bool = true

@description('Pricing tier of Azure AI Language: F0 is free, small and one per subscription; S is pay as you go.')
@allowed([
  'F0'
  'S'
])
param languageSku string = 'S'

@description('Post alerts to Teams. Stays true in later deployments, when the address is in the vault already.')
param teamsEnabled bool = false

@description('Address of the Teams workflow webhook; it is a credential. Written to the vault when given, left as it is when empty.')
@secure()
param teamsWebhookUrl string = ''

@description('SMTP host for alerts by mail; empty for none. Ignored when communicationServices is true.')
param emailHost string = ''

@description('SMTP port. The client speaks STARTTLS, not implicit TLS on 465.')
param emailPort int = 587

@description('Sender address. With communicationServices on the Azure-managed domain it may be left empty.')
param emailFrom string = ''

@description('Recipient addresses.')
param emailTo string[] = []

@description('SMTP user; empty to send without signing in.')
param emailUser string = ''

@description('SMTP password; with Communication Services the client secret of the Entra application. Written to the vault when given, left as it is when empty.')
@secure()
param smtpPassword string = ''

@description('Create Communication Services with an Azure-managed mail domain and send through its SMTP relay.')
param communicationServices bool = false

@description('Where Communication Services keeps its data at rest. Cannot be changed later.')
param communicationDataLocation string = 'Europe'

@description('Application (client) id of the Entra application that signs in to the SMTP relay. Empty: the relay is created without a user.')
param smtpApplicationId string = ''

@description('Object id of that application\'s service principal, which gets the right to send.')
param smtpPrincipalId string = ''

@description('Put storage, vault and Language behind private endpoints and run the functions in a virtual network.')
param networkIsolation bool = false

@description('Address space of the virtual network: /24 or larger.')
param networkAddressPrefix string = '10.60.0.0/23'

@description('Where alert rules write to; empty for none: they then show in the portal only.')
param operatorEmail string = ''

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Most GB of logs a day; -1 for no limit. Above it the alert rules are blind until the next day.')
param dailyLogLimitGB int = -1

@description('Forbid anyone to erase the vault before its soft-delete time is over. Cannot be undone.')
param purgeProtection bool = false

var resourceToken = toLower(uniqueString(subscription().id, environmentName, location))
var allTags = union(tags, { 'azd-env-name': environmentName })
// Known before anything is created, so that a preview of a deployment (what-if) can tell what will change.
var names = {
  identity: 'id-monitor-${resourceToken}'
  workspace: 'log-monitor-${resourceToken}'
  component: 'appi-monitor-${resourceToken}'
  storage: 'st${resourceToken}'
  language: useLanguage ? 'lang-monitor-${resourceToken}' : ''
  vault: 'kv-${resourceToken}'
  topic: 'evgt-monitor-${resourceToken}'
  network: 'vnet-monitor-${resourceToken}'
  plan: 'plan-monitor-${resourceToken}'
  app: 'func-monitor-${resourceToken}'
}

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-monitor-${environmentName}-${location}'
  location: location
  tags: allTags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.identity
    location: location
    tags: allTags
  }
}

module telemetry 'modules/telemetry.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    componentName: names.component
    location: location
    tags: allTags
    retentionDays: logRetentionDays
    dailyLimitGB: dailyLogLimitGB
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.storage
    location: location
    tags: allTags
    sku: storageSku
    softDeleteDays: softDeleteDays
    coolAfterDays: coolAfterDays
    keepDays: keepDays
    keepDeliveriesDays: keepDeliveriesDays
    publicAccess: !networkIsolation
    workspaceId: telemetry.outputs.workspaceId
  }
}

module language 'modules/language.bicep' = if (useLanguage) {
  scope: group
  params: {
    name: names.language
    location: location
    tags: allTags
    sku: languageSku
    publicAccess: !networkIsolation
  }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: names.vault
    location: location
    tags: allTags
    purgeProtection: purgeProtection
    publicAccess: !networkIsolation
    teamsWebhookUrl: teamsWebhookUrl
    smtpPassword: smtpPassword
  }
}

module mail 'modules/mail.bicep' = if (communicationServices) {
  scope: group
  params: {
    serviceName: 'acs-monitor-${resourceToken}'
    domainServiceName: 'acse-monitor-${resourceToken}'
    tags: allTags
    dataLocation: communicationDataLocation
    smtpUser: 'monitor-${resourceToken}'
    smtpApplicationId: smtpApplicationId
    smtpPrincipalId: smtpPrincipalId
  }
}

module topic 'modules/topic.bicep' = {
  scope: group
  params: {
    name: names.topic
    location: location
    tags: allTags
    storageAccountName: names.storage
  }
  dependsOn: [
    storage
  ]
}

module network 'modules/network.bicep' = if (networkIsolation) {
  scope: group
  params: {
    name: names.network
    location: location
    tags: allTags
    addressPrefix: networkAddressPrefix
  }
}

module endpoints 'modules/endpoints.bicep' = if (networkIsolation) {
  scope: group
  params: {
    location: location
    tags: allTags
    networkId: networkIsolation ? network!.outputs.id : ''
    subnetId: networkIsolation ? network!.outputs.endpointSubnetId : ''
    storageAccountName: names.storage
    vaultName: names.vault
    languageName: names.language
  }
  dependsOn: [
    storage
    vault
    language
  ]
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    identityName: names.identity
    storageAccountName: names.storage
    componentName: names.component
    vaultName: names.vault
    languageName: names.language
  }
  dependsOn: [
    identity
    storage
    telemetry
    vault
    language
  ]
}

module app 'modules/function.bicep' = {
  scope: group
  params: {
    name: names.app
    planName: names.plan
    location: location
    tags: allTags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: names.storage
    componentName: names.component
    languageEndpoint: useLanguage ? language!.outputs.endpoint : ''
    subnetId: networkIsolation ? network!.outputs.functionSubnetId : ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    pullSchedule: pullSchedule
    pullInterval: pullInterval
    pullEnabled: pullEnabled
    teamsReference: teamsEnabled ? '${vault.outputs.uri}secrets/${secrets.teamsWebhookUrl}' : ''
    // Without a sender and a recipient nothing is mailed, whatever else is set.
    email: {
      host: communicationServices ? mail!.outputs.smtpHost : emailHost
      port: communicationServices ? 587 : emailPort
      from: empty(emailFrom) && communicationServices ? mail!.outputs.sender : emailFrom
      to: emailTo
      user: communicationServices ? mail!.outputs.smtpUser : emailUser
    }
    smtpReference: '${vault.outputs.uri}secrets/${secrets.smtpPassword}'
  }
  // The host reads storage and secrets when it starts: it must be allowed to, and able to reach them.
  dependsOn: [
    roles
    endpoints
  ]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: allTags
    operatorEmail: operatorEmail
    componentId: telemetry.outputs.componentId
    pullEnabled: pullEnabled
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    location: location
    tags: allTags
    componentId: telemetry.outputs.componentId
    workspaceId: telemetry.outputs.workspaceId
    storageAccountId: storage.outputs.id
    functionAppId: app.outputs.id
    languageId: useLanguage ? language!.outputs.id : ''
  }
}

// azd stores these in its environment; the scripts of the second phase read them.
output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = app.outputs.name
output AZURE_FUNCTION_APP_HOST string = app.outputs.host
output AZURE_EVENT_TOPIC_NAME string = topic.outputs.name
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.name
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
