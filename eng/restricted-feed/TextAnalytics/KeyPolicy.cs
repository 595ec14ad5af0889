using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Sends the resource's key; read anew each time, because <see cref="AzureKeyCredential"/> can be updated.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private readonly AzureKeyCredential _credential = credential ?? throw new ArgumentNullException(nameof(credential));

    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", _credential.Key);
}
