// Alert rules and who is told. They stand on what the platform itself records: the host's requests and traces, the
// storage service's metrics and its log of queue writes. None needs anything from the code but its function names.

@description('Region of the log rules.')
param location string

@description('Tags.')
param tags object

@description('Address that alerts are mailed to; empty for none.')
param operatorEmail string

@description('Storage account that holds the ledger and the queues.')
param storageAccountName string

@description('Application Insights component.')
param componentId string

@description('Log Analytics workspace.')
param workspaceId string

@description('False for a standby: its silence is no news.')
param pullEnabled bool

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageAccountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' existing = {
  parent: account
  name: 'default'
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(operatorEmail)) {
  name: 'ag-monitor-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'monitor'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: operatorEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

var actionGroups = empty(operatorEmail) ? [] : [operators.id]

// A feed that cannot be read is logged as a warning of its PullFeed run, which itself succeeds; so a feed was read
// where a run succeeded without a warning. Host and worker name the invocation differently.
var feedsQuery = '''
let troubled = traces
| where operation_Name == 'PullFeed' and severityLevel >= 2
| extend invocation = coalesce(tostring(customDimensions.InvocationId), tostring(customDimensions.AzureFunctions_InvocationId))
| where isnotempty(invocation)
| distinct invocation;
requests
| where name == 'PullFeed' and success == true
| where tostring(customDimensions.InvocationId) !in (troubled)
| summarize succeeded = sum(itemCount)
'''

// What was put into a poison queue and not taken out again. The rule's window is the longest that Azure allows.
var poisonQuery = '''
StorageQueueLogs
| where Uri contains '-poison/messages' and StatusText == 'Success'
| extend queue = extract(@'/([a-z0-9-]+-poison)/messages', 1, Uri)
| summarize put = countif(OperationName == 'PutMessage'),
    taken = countif(OperationName == 'DeleteMessage'),
    lastPut = maxif(TimeGenerated, OperationName == 'PutMessage'),
    lastCleared = maxif(TimeGenerated, OperationName == 'ClearMessages') by queue
| where put > taken and (isnull(lastCleared) or lastPut > lastCleared)
| project queue, waiting = put - taken
'''

// A failed run is a delivery that is tried again; one that is given up ends as Failed in the line logged about it.
var deliveryQuery = '''
union
  (requests | where name == 'DeliverAlert' and success == false | project itemCount),
  (traces | where operation_Name == 'DeliverAlert' and (severityLevel >= 3 or message contains ': Failed, ') | project itemCount)
| summarize failures = sum(itemCount)
'''

var failureQuery = '''
requests
| where success == false
| summarize failures = sum(itemCount) by name
'''

resource feedsSilent 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-feeds-silent'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: no feed succeeded for an hour'
    description: 'No PullFeed run read a feed within an hour. Look at the health of the feeds, at PullFeeds, and at the way out to the internet.'
    enabled: pullEnabled
    severity: 1
    scopes: [componentId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: feedsQuery
          metricMeasureColumn: 'succeeded'
          timeAggregation: 'Total'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: actionGroups
    }
  }
}

resource poisonNotEmpty 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-poison-not-empty'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: a poison queue is not empty'
    description: 'Messages failed for good within the last two days and still wait. docs/deploy.md says how to read and replay them.'
    enabled: true
    severity: 2
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: 'P2D'
    autoMitigate: true
    // The log's table appears with the first message that is ever queued.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: poisonQuery
          metricMeasureColumn: 'waiting'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
          dimensions: [
            {
              name: 'queue'
              operator: 'Include'
              values: ['*']
            }
          ]
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: actionGroups
    }
  }
}

resource deliveryFailing 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-delivery-failing'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: alerts are not delivered'
    description: 'DeliverAlert failed. Look at the delivery records, then at the webhook\'s workflow and its owner, or at the mail relay and its password.'
    enabled: true
    severity: 1
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: deliveryQuery
          metricMeasureColumn: 'failures'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: actionGroups
    }
  }
}

resource functionFailing 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-function-failing'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: a function fails again and again'
    description: 'More than ten failed runs of one function in fifteen minutes; single ones are repeated and pass.'
    enabled: true
    severity: 2
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: failureQuery
          metricMeasureColumn: 'failures'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
          dimensions: [
            {
              name: 'name'
              operator: 'Include'
              values: ['*']
            }
          ]
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: actionGroups
    }
  }
}

// Only the ledger appends blocks. ClientOtherError is left out: it counts the refused conditions of two instances that
// append at once, and of a full blob that the partition goes on from: both are the ledger at work.
resource ledgerAppendErrors 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'monitor-ledger-append-errors'
  location: 'global'
  tags: tags
  properties: {
    description: 'Monitor: appends to the ledger are refused or time out. Look at the account\'s throttling, its network rules and the identity\'s roles.'
    enabled: true
    severity: 1
    scopes: [blobs.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'append-errors'
          metricNamespace: 'Microsoft.Storage/storageAccounts/blobServices'
          metricName: 'Transactions'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
          // A new account has no such transaction yet, so the dimension values are not known either.
          skipMetricValidation: true
          dimensions: [
            {
              name: 'ApiName'
              operator: 'Include'
              values: ['AppendBlock']
            }
            {
              name: 'ResponseType'
              operator: 'Include'
              values: [
                'AuthorizationError'
                'ClientThrottlingError'
                'ClientTimeoutError'
                'NetworkError'
                'ServerBusyError'
                'ServerOtherError'
                'ServerTimeoutError'
              ]
            }
          ]
        }
      ]
    }
    actions: [
      for group in actionGroups: {
        actionGroupId: group
      }
    ]
  }
}
