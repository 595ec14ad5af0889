using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>Which pairs are worth comparing: assertion against assertion.</summary>
internal static class StatementGate
{
    /// <summary>Whether the pair may contradict at all.</summary>
    public static bool Lets(Statement earlier, Statement later) =>
        IsAssertion(earlier) && IsAssertion(later)
        && (earlier.Speaker.Id == later.Speaker.Id || (earlier.Speaker.IsNamed && later.Speaker.IsNamed))
        && !(earlier.Appearance.ArticleId == later.Appearance.ArticleId && earlier.SaidAt.At == later.SaidAt.At
            && earlier.Speaker.Id == later.Speaker.Id);   // two sides of one speech explain each other

    private static bool IsAssertion(Statement statement) =>
        statement.Modality is Modality.Fact or Modality.Promise or Modality.Intention;
}
