// Second phase: announces new articles to the blob trigger. The webhook's key is made by the running host, so the
// code must be deployed and AnalyzeArticle listed before; scripts/subscribe.sh and .ps1 wait for both.
targetScope = 'resourceGroup'

import { articleEvents } from 'names.bicep'

@description('Name of the function app, as main.bicep put out.')
param functionAppName string

@description('Name of the storage account\'s system topic, as main.bicep put out.')
param topicName string

@description('Tries that Event Grid makes to deliver one event before it drops it. PullFeeds sweeps what was dropped.')
@minValue(1)
@maxValue(30)
param maxDeliveryAttempts int = 30

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

var key = listKeys('${app.id}/host/default', '2024-11-01').systemKeys.blobs_extension

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: '${articleEvents.container}-created'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      // The slash at the end keeps out containers whose names merely begin alike.
      subjectBeginsWith: '/blobServices/default/containers/${articleEvents.container}/'
    }
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${articleEvents.function}&code=${key}'
        // One article per call: a failure repeats that article alone.
        maxEventsPerBatch: 1
      }
    }
    retryPolicy: {
      maxDeliveryAttempts: maxDeliveryAttempts
      eventTimeToLiveInMinutes: 1440
    }
  }
}

output subscriptionName string = subscription.name
