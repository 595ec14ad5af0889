// The function app on Flex Consumption, with every setting that the code reads.

import { deploymentContainer } from '../names.bicep'

@export()
@description('How alerts are mailed. Nothing is mailed unless host, from and to are given.')
type EmailSettings = {
  @description('SMTP host; empty for no mail.')
  host: string
  @description('SMTP port.')
  port: int
  @description('Sender address.')
  from: string
  @description('Recipient addresses.')
  to: string[]
  @description('SMTP user; empty to send without signing in.')
  user: string
}

@description('Name of the app and of its host, unique in Azure.')
param name string

@description('Name of the plan.')
param planName string

@description('Region; it must offer Flex Consumption.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the identity that the app runs as.')
param identityId string

@description('Client id of the same identity.')
param identityClientId string

@description('Storage account for records, queues, the host and the code.')
param storageAccountName string

@description('Application Insights component.')
param componentName string

@description('Endpoint of Azure AI Language; empty for the analyzer that is built in.')
param languageEndpoint string

@description('Subnet that the app sends from; empty for none.')
param subnetId string

@description('Memory of one instance in MB.')
param instanceMemoryMB int

@description('Most instances that may run at once, over all functions.')
param maximumInstanceCount int

@description('When PullFeeds fires: six-field NCRONTAB, UTC.')
param pullSchedule string

@description('How long a feed rests between two fetches; empty for the default of the code.')
param pullInterval string

@description('False switches PullFeeds off.')
param pullEnabled bool

@description('Address, without a version, of the vault secret that holds the Teams webhook; empty for no Teams.')
param teamsReference string

@description('How alerts are mailed.')
param email EmailSettings

@description('Address, without a version, of the vault secret that holds the SMTP password.')
param smtpReference string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageAccountName
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

var mails = !empty(email.host) && !empty(email.from) && !empty(email.to)

// The worker of the blob trigger knows accountName and blobServiceUri, but not serviceUri; the trigger's poison queue
// needs queueServiceUri as well.
var hostSettings = {
  AzureWebJobsStorage__accountName: account.name
  AzureWebJobsStorage__blobServiceUri: account.properties.primaryEndpoints.blob
  AzureWebJobsStorage__queueServiceUri: account.properties.primaryEndpoints.queue
  AzureWebJobsStorage__tableServiceUri: account.properties.primaryEndpoints.table
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: component.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

// The seed articles show a newcomer what Monitor does; a newsroom's ledger begins empty.
var pullSettings = union(
  {
    PullSchedule: pullSchedule
    Pull__SeedFolder: 'none'
  },
  empty(pullInterval) ? {} : { Pull__Interval: pullInterval },
  pullEnabled ? {} : { 'AzureWebJobs.PullFeeds.Disabled': 'true' }
)

var languageSettings = empty(languageEndpoint)
  ? {}
  : {
      Language__Endpoint: languageEndpoint
      Language__ClientId: identityClientId
    }

var teamsSettings = empty(teamsReference)
  ? {}
  : { Alerts__Teams__WebhookUrl: '@Microsoft.KeyVault(SecretUri=${teamsReference})' }

var emailSettings = mails
  ? union(
      {
        Alerts__Email__Host: email.host
        Alerts__Email__Port: string(email.port)
        Alerts__Email__From: email.from
      },
      toObject(range(0, length(email.to)), index => 'Alerts__Email__To__${index}', index => email.to[index]),
      empty(email.user)
        ? {}
        : {
            Alerts__Email__User: email.user
            Alerts__Email__Password: '@Microsoft.KeyVault(SecretUri=${smtpReference})'
          }
    )
  : {}

// What an instance writes to its own disk is gone with it.
var outboxSettings = { Alerts__Outbox__Folder: 'none' }

var settings = union(outboxSettings, hostSettings, pullSettings, languageSettings, teamsSettings, emailSettings)

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  // azd finds the app to deploy to by this tag: the service's name in azure.yaml.
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    // Event Grid posts to the app from the internet, also when everything behind the app is private.
    publicNetworkAccess: 'Enabled'
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${account.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      // map, not for: a loop wants to know its array before the deployment starts, the endpoints come later.
      appSettings: map(items(settings), setting => {
        name: setting.key
        value: setting.value
      })
    }
  }
}

// Deployments sign in with Entra; passwords for publishing are not needed.
resource ftpPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource scmPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

output id string = app.id
output name string = app.name
output host string = app.properties.defaultHostName
