namespace Monitor.Cli.Doctor;

/// <summary><c>monitor doctor</c>: runs checks one after the other and shows what they find.</summary>
internal sealed class DoctorRun(IReadOnlyList<IDoctorCheck> checks, IDoctorScreen screen)
{
    /// <summary>Runs them all, or until a gate finds a problem.</summary>
    /// <returns>0 when there is no problem, 1 otherwise.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        List<Finding> findings = [];
        var done = 0;
        foreach (var check in checks)
        {
            var found = await screen.WatchAsync(check.Name, () => RunAsync(check, cancellation));
            findings.AddRange(found);
            done++;
            foreach (var finding in found)
            {
                screen.Show(finding);
            }

            if (check.IsGate && found.Any(f => f.Status == FindingStatus.Problem))
            {
                break;
            }
        }

        screen.Finish(findings, checks.Count - done);
        return findings.Exists(f => f.Status == FindingStatus.Problem) ? 1 : 0;
    }

    private static async Task<IReadOnlyList<Finding>> RunAsync(IDoctorCheck check, CancellationToken cancellation)
    {
        try
        {
            return await check.RunAsync(cancellation);
        }
        catch (UserException e)
        {
            return [Finding.Problem(check.Name, e.Message, "Mend what the message names, then run monitor doctor again.")];
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // A preflight that falls over says nothing about the rest: one check that we got wrong is one finding.
            return [Finding.Problem(check.Name, $"the check itself failed: {e.GetType().Name}: {FirstLine.Of(e.Message)}",
                "Report this line as a bug of monitor doctor; the other findings stand.")];
        }
    }
}
