#!/bin/sh
# Second phase: waits until the deployed code lists its blob trigger, then deploys events.bicep. Run as often as you like.
# Reads AZURE_RESOURCE_GROUP, AZURE_FUNCTION_APP_NAME, AZURE_FUNCTION_APP_HOST and AZURE_EVENT_TOPIC_NAME (the outputs
# of main.bicep), AZURE_SUBSCRIPTION_ID if it is not the current one, and MONITOR_WAIT_SECONDS (default 600).
set -eu

function_name="AnalyzeArticle"
here="$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)"

fail() {
    echo "error: $1" >&2
    exit 1
}

command -v az >/dev/null 2>&1 ||
    fail "The Azure CLI (az) was not found. Install it: https://aka.ms/azure-cli"

for name in AZURE_RESOURCE_GROUP AZURE_FUNCTION_APP_NAME AZURE_FUNCTION_APP_HOST AZURE_EVENT_TOPIC_NAME; do
    [ -n "$(printenv "$name" || true)" ] ||
        fail "$name is not set. azd sets it; without azd take it from the outputs of main.bicep: az deployment sub show --name <name> --query properties.outputs"
done

subscription="${AZURE_SUBSCRIPTION_ID:-$(az account show --query id --output tsv 2>/dev/null || true)}"
[ -n "$subscription" ] || fail "The Azure CLI is not signed in. Run: az login"

app="$AZURE_FUNCTION_APP_NAME"
set -- --subscription "$subscription" --resource-group "$AZURE_RESOURCE_GROUP"

wait_seconds="${MONITOR_WAIT_SECONDS:-600}"
started="$(date +%s)"
listed=""
key=""
echo "Waiting until $app lists $function_name (at most $wait_seconds s) ..."
while :; do
    # The key is made by the running host, and the app sleeps when nobody calls.
    if command -v curl >/dev/null 2>&1; then
        curl --silent --output /dev/null --max-time 20 "https://$AZURE_FUNCTION_APP_HOST/api/health" || true
    fi

    listed="$(az functionapp function list "$@" --name "$app" --query '[].name' --output tsv 2>/dev/null | tr -d '\r' || true)"
    if printf '%s\n' "$listed" | grep -qx "$app/$function_name"; then
        key="$(az functionapp keys list "$@" --name "$app" --query 'systemKeys.blobs_extension' --output tsv 2>/dev/null | tr -d '\r' || true)"
        if [ -n "$key" ] && [ "$key" != "None" ]; then
            break
        fi
        key=""
    fi

    if [ $(($(date +%s) - started)) -ge "$wait_seconds" ]; then
        if [ -z "$listed" ]; then
            found="It lists no function: the code is not deployed (azd deploy), or it does not start; see: az webapp log tail, or the Errors of the workbook."
        elif printf '%s\n' "$listed" | grep -qx "$app/$function_name"; then
            found="The function is listed, but the host has not made the key blobs_extension: the app does not start, or it was not built in Release, where the trigger takes its events from Event Grid."
        else
            found="It lists: $(printf '%s\n' "$listed" | sed "s|^$app/||" | tr '\n' ' ')- without $function_name this is not the code that infra/names.bicep describes."
        fi
        fail "$app did not list $function_name within $wait_seconds s, so its articles are not announced yet.
$found
Nothing is lost: PullFeeds sweeps what no event announced, only later. Then run this step again: azd hooks run postdeploy"
    fi
    sleep 10
done

echo "Subscribing $function_name to new articles ..."
attempt=1
until az deployment group create "$@" --name monitor-events --template-file "$here/../events.bicep" \
    --parameters functionAppName="$app" topicName="$AZURE_EVENT_TOPIC_NAME" --output none; do
    [ "$attempt" -lt 4 ] ||
        fail "The event subscription was refused four times; the last reason stands above. If it is the validation handshake, the app did not answer in time: look at its log, then run: azd hooks run postdeploy"
    echo "Event Grid could not reach the app yet (try $attempt of 4); again in 30 s ..."
    attempt=$((attempt + 1))
    sleep 30
done
echo "New articles are announced to $function_name."
