// The storage account's events. A storage account has one system topic; the subscription follows in events.bicep.

@description('Name of the topic.')
param name string

@description('Region: that of the storage account.')
param location string

@description('Tags.')
param tags object

@description('Storage account whose events it carries.')
param storageAccountName string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  properties: {
    source: account.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

output name string = topic.name
