// Communication Services with an Azure-managed mail domain, and the user of its SMTP relay.
// The relay signs in with an Entra application and a client secret, which Bicep cannot create: see docs/deploy.md.

@description('Name of the Communication Services resource, unique in Azure.')
param serviceName string

@description('Name of the email service that holds the domain.')
param domainServiceName string

@description('Tags.')
param tags object

@description('Where data is kept at rest, such as Europe or United States. Cannot be changed later.')
param dataLocation string

@description('Name under which the application signs in to the relay.')
param smtpUser string

@description('Application (client) id of the Entra application; empty for none.')
param smtpApplicationId string

@description('Object id of its service principal; empty for none.')
param smtpPrincipalId string

resource domainService 'Microsoft.Communication/emailServices@2025-09-01' = {
  name: domainServiceName
  location: 'global'
  tags: tags
  properties: {
    dataLocation: dataLocation
  }
}

resource domain 'Microsoft.Communication/emailServices/domains@2025-09-01' = {
  parent: domainService
  name: 'AzureManagedDomain'
  location: 'global'
  tags: tags
  properties: {
    domainManagement: 'AzureManaged'
    userEngagementTracking: 'Disabled'
  }
}

resource service 'Microsoft.Communication/communicationServices@2025-09-01' = {
  name: serviceName
  location: 'global'
  tags: tags
  properties: {
    dataLocation: dataLocation
    linkedDomains: [
      domain.id
    ]
  }
}

resource smtp 'Microsoft.Communication/communicationServices/smtpUsernames@2025-09-01' = if (!empty(smtpApplicationId)) {
  parent: service
  name: 'monitor'
  properties: {
    username: smtpUser
    entraApplicationId: smtpApplicationId
    tenantId: tenant().tenantId
  }
}

// The built-in role for mail owns the whole resource. These three actions are what the relay asks for.
resource senderRole 'Microsoft.Authorization/roleDefinitions@2022-04-01' = if (!empty(smtpPrincipalId)) {
  name: guid(resourceGroup().id, 'monitor-mail-sender')
  properties: {
    roleName: 'Monitor mail sender (${resourceGroup().name})'
    description: 'Sends mail through the SMTP relay of Communication Services.'
    type: 'CustomRole'
    permissions: [
      {
        actions: [
          'Microsoft.Communication/CommunicationServices/Read'
          'Microsoft.Communication/CommunicationServices/Write'
          'Microsoft.Communication/EmailServices/write'
        ]
      }
    ]
    assignableScopes: [
      resourceGroup().id
    ]
  }
}

resource senderAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(smtpPrincipalId)) {
  scope: service
  name: guid(service.id, smtpPrincipalId, senderRole.id)
  properties: {
    principalId: smtpPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: senderRole.id
  }
}

output smtpHost string = 'smtp.azurecomm.net'
output smtpUser string = empty(smtpApplicationId) ? '' : smtpUser
output sender string = 'DoNotReply@${domain.properties.fromSenderDomain}'
