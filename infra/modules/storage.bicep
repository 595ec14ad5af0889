// The storage account: records in containers, messages in queues, the host's own state, the deployed code.

import { containers, deploymentContainer, queues } from '../names.bicep'

@description('Name of the account: 3 to 24 lower-case letters and digits, unique in Azure.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Redundancy, such as Standard_LRS.')
param sku string

@description('Days during which a deleted blob or container can be brought back.')
param softDeleteDays int

@description('Days after which articles and analyses move to the cool tier.')
param coolAfterDays int

@description('Days after which articles, analyses and ledger partitions are deleted; 0 for never.')
param keepDays int

@description('Days after which delivery records are deleted; 0 for never.')
param keepDeliveriesDays int

@description('False when the account is reached through private endpoints only.')
param publicAccess bool

@description('Workspace that gets the log of queue writes and deletions.')
param workspaceId string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      // Event Grid is a trusted service: it must be let in to raise events for the account.
      bypass: 'AzureServices'
      defaultAction: publicAccess ? 'Allow' : 'Deny'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: true
      days: softDeleteDays
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: softDeleteDays
    }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for item in concat(containers, [deploymentContainer]): {
    parent: blobs
    name: item
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' = [
  for item in queues: {
    parent: queueService
    name: item
  }
]

var coolRule = {
  name: 'cool-what-was-read'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['articles/', 'analyses/']
    }
    actions: {
      baseBlob: {
        tierToCool: {
          daysAfterModificationGreaterThan: coolAfterDays
        }
      }
    }
  }
}

var expireRule = {
  name: 'expire-articles'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['articles/', 'analyses/']
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: keepDays
        }
      }
    }
  }
}

// Ledger partitions are append blobs: they cannot change tier, only be deleted, long after the last append.
var expireLedgerRule = {
  name: 'expire-ledger'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['appendBlob']
      prefixMatch: ['ledger/']
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: keepDays
        }
      }
    }
  }
}

var expireDeliveriesRule = {
  name: 'expire-deliveries'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['deliveries/']
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: keepDeliveriesDays
        }
      }
    }
  }
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: concat(
        [coolRule],
        keepDays > 0 ? [expireRule, expireLedgerRule] : [],
        keepDeliveriesDays > 0 ? [expireDeliveriesRule] : []
      )
    }
  }
  // The policy names containers by prefix; it is checked against an account whose blob service is set up.
  dependsOn: [
    blobs
  ]
}

// What enters and leaves the poison queues is read from this log by an alert rule. Reads are polls: not worth their size.
resource queueLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queueService
  name: 'queue-writes'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'StorageWrite'
        enabled: true
      }
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

output id string = account.id
output name string = account.name
