// Alert rules and who is told. They stand on what the code counts (docs/telemetry.md) and on the worker's record of each
// invocation, a dependency called "function <name>".

@description('Region of the log rules.')
param location string

@description('Tags.')
param tags object

@description('Address that alerts are mailed to; empty for none.')
param operatorEmail string

@description('Application Insights component.')
param componentId string

@description('False for a standby: its silence is no news.')
param pullEnabled bool

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

var feedsQuery = '''
customMetrics
| where name == 'monitor.feeds.read'
| summarize succeeded = sum(valueSum)
'''

// What each queue held at the last tick of PullFeeds. Without ticks nothing is known, but then no feed succeeds either.
var poisonQuery = '''
customMetrics
| where name == 'monitor.queue.messages'
| extend queue = tostring(customDimensions.queue)
| where queue endswith '-poison'
| summarize arg_max(timestamp, valueSum) by queue
| where valueSum > 0
| project queue, waiting = valueSum
'''

// A delivery that waits is tried again, one that failed or may have arrived is not; a run may also fail before it delivers.
var deliveryQuery = '''
union
  (customMetrics | where name == 'monitor.deliveries' and customDimensions.state != 'accepted' | project failures = valueSum),
  (dependencies | where name == 'function DeliverAlert' and success == false | project failures = todouble(itemCount))
| summarize failures = sum(failures)
'''

var failureQuery = '''
dependencies
| where name startswith 'function ' and success == false
| summarize failures = sum(itemCount) by name
'''

// Each is a statement that is not in the ledger yet: its message is tried again.
var ledgerQuery = '''
customMetrics
| where name == 'monitor.ledger.append.errors'
| summarize errors = sum(valueSum)
'''

resource feedsSilent 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-feeds-silent'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: no feed succeeded for an hour'
    description: 'No feed answered within an hour. Look at the health of the feeds, at PullFeeds, and at the way out to the internet.'
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
    description: 'Messages failed for good and wait. docs/deploy.md says how to read and replay them.'
    enabled: true
    severity: 2
    scopes: [componentId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
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
    description: 'An attempt to deliver did not succeed. Look at the delivery records, then at the webhook\'s workflow and its owner, or at the mail relay and its password.'
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

resource ledgerAppendErrors 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'monitor-ledger-append-errors'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Monitor: the ledger cannot be appended to'
    description: 'Appends to the ledger failed. Look at the errors in the workbook, the account\'s throttling, its network rules and the identity\'s roles.'
    enabled: true
    severity: 1
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: ledgerQuery
          metricMeasureColumn: 'errors'
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
