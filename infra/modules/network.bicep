// The optional virtual network: one subnet that the functions send from, one for private endpoints.

@description('Name of the network; its gateway and address are named after it.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Address space, /24 or larger; halved between the two subnets.')
param addressPrefix string

// New networks have no way out of their own. Feeds, Teams and mail are on the internet, so the functions leave by
// this gateway, always from the same address.
resource address 'Microsoft.Network/publicIPAddresses@2024-07-01' = {
  name: '${name}-out'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource gateway 'Microsoft.Network/natGateways@2024-07-01' = {
  name: '${name}-nat'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIpAddresses: [
      {
        id: address.id
      }
    ]
  }
}

var prefixLength = int(split(addressPrefix, '/')[1])
var subnets = {
  // No underscore: Flex Consumption refuses it in a subnet's name.
  functions: 'functions'
  endpoints: 'endpoints'
}

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        addressPrefix
      ]
    }
    subnets: [
      {
        name: subnets.functions
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, prefixLength + 1, 0)
          defaultOutboundAccess: false
          natGateway: {
            id: gateway.id
          }
          delegations: [
            {
              name: 'flex-consumption'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: subnets.endpoints
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, prefixLength + 1, 1)
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

output id string = network.id
output functionSubnetId string = '${network.id}/subnets/${subnets.functions}'
output endpointSubnetId string = '${network.id}/subnets/${subnets.endpoints}'
