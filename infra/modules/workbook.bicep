// The workbook that operators open first: throughput, failures, queues, and what one article costs.

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Application Insights component, where the workbook is found.')
param componentId string

@description('Log Analytics workspace.')
param workspaceId string

@description('Storage account.')
param storageAccountId string

@description('Function app.')
param functionAppId string

@description('Azure AI Language account; empty when there is none.')
param languageId string

var template = loadTextContent('workbook.json')
var resolved = reduce(
  [
    ['{{component}}', componentId]
    ['{{workspace}}', workspaceId]
    ['{{storage}}', storageAccountId]
    ['{{functions}}', functionAppId]
    // A chart without its resource shows an error, so the Language chart falls back to the functions and stays empty.
    ['{{language}}', empty(languageId) ? functionAppId : languageId]
  ],
  template,
  (text, pair) => replace(text, pair[0], pair[1])
)

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'monitor-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    category: 'workbook'
    displayName: 'Monitor'
    sourceId: componentId
    serializedData: resolved
    version: 'Notebook/1.0'
  }
}
