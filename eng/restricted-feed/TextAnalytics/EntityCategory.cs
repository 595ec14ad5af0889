namespace Azure.AI.TextAnalytics;

public readonly struct EntityCategory : IEquatable<EntityCategory>
{
    public static readonly EntityCategory Address = "Address";
    public static readonly EntityCategory DateTime = "DateTime";
    public static readonly EntityCategory Email = "Email";
    public static readonly EntityCategory Event = "Event";
    public static readonly EntityCategory IPAddress = "IPAddress";
    public static readonly EntityCategory Location = "Location";
    public static readonly EntityCategory Organization = "Organization";
    public static readonly EntityCategory Person = "Person";
    public static readonly EntityCategory PersonType = "PersonType";
    public static readonly EntityCategory PhoneNumber = "PhoneNumber";
    public static readonly EntityCategory Product = "Product";
    public static readonly EntityCategory Quantity = "Quantity";
    public static readonly EntityCategory Skill = "Skill";
    public static readonly EntityCategory Url = "URL";

    private readonly string _value;

    private EntityCategory(string value) => _value = value;

    public static implicit operator EntityCategory(string category) => new(category);

    public static explicit operator string(EntityCategory category) => category._value;

    public static bool operator ==(EntityCategory left, EntityCategory right) => left.Equals(right);

    public static bool operator !=(EntityCategory left, EntityCategory right) => !left.Equals(right);

    public bool Equals(EntityCategory other) => _value == other._value;

    public override bool Equals(object obj) => obj is EntityCategory other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
