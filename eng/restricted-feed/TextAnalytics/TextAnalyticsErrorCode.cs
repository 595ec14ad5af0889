namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    private readonly string _value;

    private TextAnalyticsErrorCode(string value) => _value = value;

    public static implicit operator TextAnalyticsErrorCode(string code) => new(code);

    public static explicit operator string(TextAnalyticsErrorCode code) => code._value;

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsErrorCode other) => _value == other._value;

    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
