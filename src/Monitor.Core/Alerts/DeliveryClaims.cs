namespace Monitor.Core.Alerts;

/// <summary>
/// Decides whether this run may send: the record of a delivery is written before anything is sent, and of several runs
/// that meet it one at most gets to send.
/// </summary>
internal sealed class DeliveryClaims(IDeliveryStore deliveries)
{
    /// <summary>Takes the delivery for this run, if it may be sent now.</summary>
    /// <param name="claim">The record as it stands while this run sends.</param>
    /// <param name="resendAfter">See <see cref="IAlertChannel.ResendAfter"/>.</param>
    /// <param name="cancellation">Stops before anything is claimed.</param>
    public async Task<ClaimResult> TakeAsync(Delivery claim, TimeSpan? resendAfter, CancellationToken cancellation)
    {
        if (await deliveries.CreateAsync(claim, cancellation))
        {
            return new ClaimResult.Taken();
        }

        if (await deliveries.FindAsync(claim.Key, cancellation) is not { } known)
        {
            return new ClaimResult.Busy("its record was just removed");
        }

        return known.State switch
        {
            DeliveryState.Accepted or DeliveryState.Failed => new ClaimResult.Settled(),
            DeliveryState.Waiting when known.NotBefore > claim.Updated =>
                new ClaimResult.Busy($"asked to wait until {known.NotBefore:u} ({known.Detail})"),
            DeliveryState.Waiting => await ReplaceAsync(known, claim, cancellation),
            _ => await ResumeAsync(known, claim, resendAfter, cancellation),
        };
    }

    // Sending: a run that ended without a word, or one that is still at it. Uncertain: it may have arrived.
    private async Task<ClaimResult> ResumeAsync(Delivery known, Delivery claim, TimeSpan? resendAfter, CancellationToken cancellation)
    {
        if (resendAfter is null)
        {
            if (known.State == DeliveryState.Sending)
            {
                var lost = claim with { State = DeliveryState.Uncertain, Detail = "a run ended, or still is, before the answer" };
                await deliveries.ReplaceAsync(known, lost, cancellation);
            }

            return new ClaimResult.Settled();
        }

        // Where doing it twice cannot be seen, even a run that is still at it need not be waited for.
        return resendAfter == TimeSpan.Zero || claim.Updated - known.Updated >= resendAfter
            ? await ReplaceAsync(known, claim, cancellation)
            : new ClaimResult.Busy("another run may still be sending it");
    }

    private async Task<ClaimResult> ReplaceAsync(Delivery known, Delivery claim, CancellationToken cancellation) =>
        await deliveries.ReplaceAsync(known, claim, cancellation)
            ? new ClaimResult.Taken() : new ClaimResult.Busy("another run is sending it");
}
