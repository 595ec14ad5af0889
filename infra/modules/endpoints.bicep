// Private endpoints for everything that the functions read or write, with the DNS zones that lead to them.

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the virtual network.')
param networkId string

@description('Subnet of the endpoints.')
param subnetId string

@description('Storage account.')
param storageAccountName string

@description('Key vault.')
param vaultName string

@description('Azure AI Language account; empty when there is none.')
param languageName string

var storageId = resourceId('Microsoft.Storage/storageAccounts', storageAccountName)
var storageTargets = map(['blob', 'queue', 'table'], service => {
  name: '${storageAccountName}-${service}'
  resourceId: storageId
  part: service
  zone: 'privatelink.${service}.${environment().suffixes.storage}'
})
var vaultTarget = {
  name: vaultName
  resourceId: resourceId('Microsoft.KeyVault/vaults', vaultName)
  part: 'vault'
  zone: 'privatelink.vaultcore.azure.net'
}
var languageTarget = {
  name: languageName
  resourceId: resourceId('Microsoft.CognitiveServices/accounts', empty(languageName) ? 'none' : languageName)
  part: 'account'
  zone: 'privatelink.cognitiveservices.azure.com'
}
var targets = concat(storageTargets, [vaultTarget], empty(languageName) ? [] : [languageTarget])

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for target in targets: {
    name: target.zone
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (target, index) in targets: {
    parent: zone[index]
    name: 'monitor'
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: networkId
      }
    }
  }
]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-07-01' = [
  for target in targets: {
    name: 'pe-${target.name}'
    location: location
    tags: tags
    properties: {
      subnet: {
        id: subnetId
      }
      privateLinkServiceConnections: [
        {
          name: target.part
          properties: {
            privateLinkServiceId: target.resourceId
            groupIds: [
              target.part
            ]
          }
        }
      ]
    }
  }
]

resource record 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-07-01' = [
  for (target, index) in targets: {
    parent: endpoint[index]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: target.part
          properties: {
            privateDnsZoneId: zone[index].id
          }
        }
      ]
    }
  }
]
