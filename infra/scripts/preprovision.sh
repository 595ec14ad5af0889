#!/bin/sh
# Before the first phase: says what is missing while nothing has been created yet.
# Reads AZURE_SUBSCRIPTION_ID, AZURE_LOCATION and MONITOR_NETWORK_ISOLATION; azd sets them.
set -eu

fail() {
    echo "error: $1" >&2
    exit 1
}

command -v az >/dev/null 2>&1 ||
    fail "The Azure CLI (az) was not found; the second phase of the deployment needs it. Install it: https://aka.ms/azure-cli"

az account show >/dev/null 2>&1 ||
    fail "The Azure CLI is not signed in. Run: az login"

subscription="${AZURE_SUBSCRIPTION_ID:-$(az account show --query id --output tsv)}"
az account show --subscription "$subscription" >/dev/null 2>&1 ||
    fail "The Azure CLI does not see subscription $subscription. Run: az login, with an account that does."

location="$(printf '%s' "${AZURE_LOCATION:-}" | tr -d ' ' | tr '[:upper:]' '[:lower:]')"
if [ -n "$location" ]; then
    offered="$(az functionapp list-flexconsumption-locations --subscription "$subscription" --query '[].name' --output tsv 2>/dev/null |
        tr -d ' \r' | tr '[:upper:]' '[:lower:]' || true)"
    if [ -z "$offered" ]; then
        echo "warning: Could not read which regions offer Flex Consumption; going on with $location." >&2
    elif ! printf '%s\n' "$offered" | grep -qx "$location"; then
        fail "Region $location does not offer Flex Consumption. Choose one of: $(printf '%s' "$offered" | tr '\n' ' ')
Set it with: azd env set AZURE_LOCATION <region>"
    fi
fi

# No resource of the template belongs to Microsoft.App, so no deployment registers it; yet the subnet is delegated to it.
if [ "${MONITOR_NETWORK_ISOLATION:-false}" = "true" ]; then
    state="$(az provider show --namespace Microsoft.App --subscription "$subscription" --query registrationState --output tsv 2>/dev/null || true)"
    if [ "$state" != "Registered" ]; then
        echo "Registering the resource provider Microsoft.App, which the virtual network needs ..."
        az provider register --namespace Microsoft.App --subscription "$subscription" --wait >/dev/null ||
            fail "Could not register Microsoft.App in subscription $subscription. Someone with Contributor rights on the subscription has to: az provider register --namespace Microsoft.App"
    fi
fi
