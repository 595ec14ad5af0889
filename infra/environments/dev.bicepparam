using '../main.bicep'

// For trying things out, deployed with az: the cheapest of everything, nothing kept for long.

param environmentName = 'dev'
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')

param storageSku = 'Standard_LRS'
param softDeleteDays = 1
param keepDays = 30
param keepDeliveriesDays = 30

param pullSchedule = '0 */15 * * * *'
param useLanguage = false
param logRetentionDays = 30
param dailyLogLimitGB = 1
