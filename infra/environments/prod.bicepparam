using '../main.bicep'

// For a newsroom, deployed with az: zone-redundant storage, longer memory, a vault that nobody can erase early.
// The secrets come from the shell and are needed only when they change; once in the vault they stay.

param environmentName = 'prod'
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')

param storageSku = 'Standard_ZRS'
param softDeleteDays = 30
param keepDays = 0
param purgeProtection = true

param useLanguage = true
param languageSku = 'S'

// A channel is enabled together with its secret: without it the app would read the bare reference to the vault.
param teamsEnabled = bool(readEnvironmentVariable('MONITOR_TEAMS_ENABLED', 'false'))
param teamsWebhookUrl = readEnvironmentVariable('MONITOR_TEAMS_WEBHOOK_URL', '')
param emailHost = readEnvironmentVariable('MONITOR_EMAIL_HOST', '')
param emailFrom = readEnvironmentVariable('MONITOR_EMAIL_FROM', '')
param emailTo = filter(split(readEnvironmentVariable('MONITOR_EMAIL_TO', ''), ','), address => !empty(address))
param emailUser = readEnvironmentVariable('MONITOR_EMAIL_USER', '')
param smtpPassword = readEnvironmentVariable('MONITOR_SMTP_PASSWORD', '')

param operatorEmail = readEnvironmentVariable('MONITOR_OPERATOR_EMAIL', '')
param logRetentionDays = 90
