// Azure AI Language, reached by Entra identity: that needs the custom subdomain, and makes keys unnecessary.

@description('Name of the account and of its subdomain, unique in Azure.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Pricing tier: F0 or S.')
param sku string

@description('False when the account is reached through a private endpoint only.')
param publicAccess bool

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: {
    name: sku
  }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      defaultAction: publicAccess ? 'Allow' : 'Deny'
    }
  }
}

output id string = account.id
output endpoint string = account.properties.endpoint
