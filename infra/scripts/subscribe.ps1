# Second phase: waits until the deployed code lists its blob trigger, then deploys events.bicep. Run as often as you like.
# Reads AZURE_RESOURCE_GROUP, AZURE_FUNCTION_APP_NAME, AZURE_FUNCTION_APP_HOST and AZURE_EVENT_TOPIC_NAME (the outputs
# of main.bicep), AZURE_SUBSCRIPTION_ID if it is not the current one, and MONITOR_WAIT_SECONDS (default 600).
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

$functionName = 'AnalyzeArticle'

function Stop-WithMessage([string] $Message) {
    [Console]::Error.WriteLine("error: $Message")
    exit 1
}

if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    Stop-WithMessage 'The Azure CLI (az) was not found. Install it: https://aka.ms/azure-cli'
}

foreach ($name in 'AZURE_RESOURCE_GROUP', 'AZURE_FUNCTION_APP_NAME', 'AZURE_FUNCTION_APP_HOST', 'AZURE_EVENT_TOPIC_NAME') {
    if (-not [Environment]::GetEnvironmentVariable($name)) {
        Stop-WithMessage "$name is not set. azd sets it; without azd take it from the outputs of main.bicep: az deployment sub show --name <name> --query properties.outputs"
    }
}

$subscription = $env:AZURE_SUBSCRIPTION_ID
if (-not $subscription) {
    $subscription = az account show --query id --output tsv 2>$null
}
if (-not $subscription) {
    Stop-WithMessage 'The Azure CLI is not signed in. Run: az login'
}

$app = $env:AZURE_FUNCTION_APP_NAME
$where = '--subscription', $subscription, '--resource-group', $env:AZURE_RESOURCE_GROUP
$waitSeconds = if ($env:MONITOR_WAIT_SECONDS) { [int]$env:MONITOR_WAIT_SECONDS } else { 600 }
$watch = [Diagnostics.Stopwatch]::StartNew()

Write-Host "Waiting until $app lists $functionName (at most $waitSeconds s) ..."
while ($true) {
    # The key is made by the running host, and the app sleeps when nobody calls.
    try {
        Invoke-WebRequest -Uri "https://$env:AZURE_FUNCTION_APP_HOST/api/health" -TimeoutSec 20 | Out-Null
    }
    catch {
        # Not up yet, or unhealthy: either way it was called.
    }

    $listed = @(az functionapp function list @where --name $app --query '[].name' --output tsv 2>$null)
    $found = $listed -contains "$app/$functionName"
    if ($found) {
        $key = az functionapp keys list @where --name $app --query 'systemKeys.blobs_extension' --output tsv 2>$null
        if ($key -and $key -ne 'None') {
            break
        }
    }

    if ($watch.Elapsed.TotalSeconds -ge $waitSeconds) {
        $reason = if ($listed.Count -eq 0) {
            'It lists no function: the code is not deployed (azd deploy), or it does not start; see: az webapp log tail, or the Errors of the workbook.'
        }
        elseif ($found) {
            'The function is listed, but the host has not made the key blobs_extension: the app does not start, or it was not built in Release, where the trigger takes its events from Event Grid.'
        }
        else {
            "It lists: $(($listed | ForEach-Object { $_ -replace "^$app/", '' }) -join ' ') - without $functionName this is not the code that infra/names.bicep describes."
        }
        Stop-WithMessage "$app did not list $functionName within $waitSeconds s, so its articles are not announced yet.`n$reason`nNothing is lost: PullFeeds sweeps what no event announced, only later. Then run this step again: azd hooks run postdeploy"
    }
    Start-Sleep -Seconds 10
}

Write-Host "Subscribing $functionName to new articles ..."
$template = Join-Path $PSScriptRoot '..' 'events.bicep'
for ($attempt = 1; ; $attempt++) {
    az deployment group create @where --name monitor-events --template-file $template `
        --parameters "functionAppName=$app" "topicName=$env:AZURE_EVENT_TOPIC_NAME" --output none
    if ($LASTEXITCODE -eq 0) {
        break
    }
    if ($attempt -ge 4) {
        Stop-WithMessage 'The event subscription was refused four times; the last reason stands above. If it is the validation handshake, the app did not answer in time: look at its log, then run: azd hooks run postdeploy'
    }
    Write-Host "Event Grid could not reach the app yet (try $attempt of 4); again in 30 s ..."
    Start-Sleep -Seconds 30
}
Write-Host "New articles are announced to $functionName."
