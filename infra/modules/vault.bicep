// The vault for the two things that are secret by nature: the Teams webhook address and the SMTP password.

import { secrets } from '../names.bicep'

@description('Name of the vault: 3 to 24 characters, unique in Azure.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Forbid erasing before the soft-delete time is over. Cannot be undone.')
param purgeProtection bool

@description('False when the vault is reached through a private endpoint only.')
param publicAccess bool

@description('Address of the Teams workflow webhook; empty leaves what is in the vault.')
@secure()
param teamsWebhookUrl string

@description('SMTP password; empty leaves what is in the vault.')
@secure()
param smtpPassword string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    // The service refuses an explicit false.
    enablePurgeProtection: purgeProtection ? true : null
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: publicAccess ? 'Allow' : 'Deny'
    }
  }
}

resource teamsSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(teamsWebhookUrl)) {
  parent: vault
  name: secrets.teamsWebhookUrl
  properties: {
    contentType: 'Address of the Teams workflow webhook'
    value: teamsWebhookUrl
  }
}

resource smtpSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(smtpPassword)) {
  parent: vault
  name: secrets.smtpPassword
  properties: {
    contentType: 'SMTP password'
    value: smtpPassword
  }
}

output name string = vault.name
output uri string = vault.properties.vaultUri
