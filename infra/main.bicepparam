using 'main.bicep'

// What azd deploys. Each value is read from the azd environment (azd env set NAME value) or from the shell;
// docs/deploy.md lists them. The two secrets belong in the shell, for the one deployment that writes them.

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'dev')
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')

param storageSku = readEnvironmentVariable('MONITOR_STORAGE_SKU', 'Standard_LRS')
param keepDays = int(readEnvironmentVariable('MONITOR_KEEP_DAYS', '0'))

param instanceMemoryMB = any(int(readEnvironmentVariable('MONITOR_INSTANCE_MEMORY_MB', '2048')))
param maximumInstanceCount = int(readEnvironmentVariable('MONITOR_MAXIMUM_INSTANCES', '40'))
param pullSchedule = readEnvironmentVariable('MONITOR_PULL_SCHEDULE', '0 */5 * * * *')
param pullInterval = readEnvironmentVariable('MONITOR_PULL_INTERVAL', '')
param pullEnabled = bool(readEnvironmentVariable('MONITOR_PULL_ENABLED', 'true'))

param useLanguage = bool(readEnvironmentVariable('MONITOR_USE_LANGUAGE', 'true'))
param languageSku = readEnvironmentVariable('MONITOR_LANGUAGE_SKU', 'S')

param teamsEnabled = bool(readEnvironmentVariable('MONITOR_TEAMS_ENABLED', 'false'))
param teamsWebhookUrl = readEnvironmentVariable('MONITOR_TEAMS_WEBHOOK_URL', '')

param emailHost = readEnvironmentVariable('MONITOR_EMAIL_HOST', '')
param emailPort = int(readEnvironmentVariable('MONITOR_EMAIL_PORT', '587'))
param emailFrom = readEnvironmentVariable('MONITOR_EMAIL_FROM', '')
// Several recipients are separated by commas.
param emailTo = filter(split(readEnvironmentVariable('MONITOR_EMAIL_TO', ''), ','), address => !empty(address))
param emailUser = readEnvironmentVariable('MONITOR_EMAIL_USER', '')
param smtpPassword = readEnvironmentVariable('MONITOR_SMTP_PASSWORD', '')
param communicationServices = bool(readEnvironmentVariable('MONITOR_COMMUNICATION_SERVICES', 'false'))
param smtpApplicationId = readEnvironmentVariable('MONITOR_SMTP_APPLICATION_ID', '')
param smtpPrincipalId = readEnvironmentVariable('MONITOR_SMTP_PRINCIPAL_ID', '')

param networkIsolation = bool(readEnvironmentVariable('MONITOR_NETWORK_ISOLATION', 'false'))
param operatorEmail = readEnvironmentVariable('MONITOR_OPERATOR_EMAIL', '')
param logRetentionDays = int(readEnvironmentVariable('MONITOR_LOG_RETENTION_DAYS', '30'))
param purgeProtection = bool(readEnvironmentVariable('MONITOR_PURGE_PROTECTION', 'false'))
