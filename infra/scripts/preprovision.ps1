# Before the first phase: says what is missing while nothing has been created yet.
# Reads AZURE_SUBSCRIPTION_ID, AZURE_LOCATION and MONITOR_NETWORK_ISOLATION; azd sets them.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

function Stop-WithMessage([string] $Message) {
    [Console]::Error.WriteLine("error: $Message")
    exit 1
}

if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    Stop-WithMessage 'The Azure CLI (az) was not found; the second phase of the deployment needs it. Install it: https://aka.ms/azure-cli'
}

az account show 2>$null | Out-Null
if ($LASTEXITCODE -ne 0) {
    Stop-WithMessage 'The Azure CLI is not signed in. Run: az login'
}

$subscription = $env:AZURE_SUBSCRIPTION_ID
if (-not $subscription) {
    $subscription = az account show --query id --output tsv
}

az account show --subscription $subscription 2>$null | Out-Null
if ($LASTEXITCODE -ne 0) {
    Stop-WithMessage "The Azure CLI does not see subscription $subscription. Run: az login, with an account that does."
}

$location = "$env:AZURE_LOCATION".Replace(' ', '').ToLowerInvariant()
if ($location) {
    $offered = @(az functionapp list-flexconsumption-locations --subscription $subscription --query '[].name' --output tsv 2>$null |
        ForEach-Object { $_.Replace(' ', '').ToLowerInvariant() })
    if ($offered.Count -eq 0) {
        [Console]::Error.WriteLine("warning: Could not read which regions offer Flex Consumption; going on with $location.")
    }
    elseif ($offered -notcontains $location) {
        Stop-WithMessage "Region $location does not offer Flex Consumption. Choose one of: $($offered -join ' ')`nSet it with: azd env set AZURE_LOCATION <region>"
    }
}

# No resource of the template belongs to Microsoft.App, so no deployment registers it; yet the subnet is delegated to it.
if ($env:MONITOR_NETWORK_ISOLATION -eq 'true') {
    $state = az provider show --namespace Microsoft.App --subscription $subscription --query registrationState --output tsv 2>$null
    if ($state -ne 'Registered') {
        Write-Host 'Registering the resource provider Microsoft.App, which the virtual network needs ...'
        az provider register --namespace Microsoft.App --subscription $subscription --wait | Out-Null
        if ($LASTEXITCODE -ne 0) {
            Stop-WithMessage "Could not register Microsoft.App in subscription $subscription. Someone with Contributor rights on the subscription has to: az provider register --namespace Microsoft.App"
        }
    }
}

# The exit code of the last az call is no verdict.
exit 0
