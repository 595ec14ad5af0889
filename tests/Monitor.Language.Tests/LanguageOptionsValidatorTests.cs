using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class LanguageOptionsValidatorTests
{
    private const string Https = "https://example.cognitiveservices.azure.com/";

    [Theory]
    [InlineData(Https, null, null)]
    [InlineData(Https, FakeLanguage.Key, null)]
    [InlineData(Https, "", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("http://127.0.0.1:5000", FakeLanguage.Key, null)]
    public void Validate_AcceptsAddressWithKeyOrIdentity(string endpoint, string? key, string? clientId)
    {
        var options = new LanguageOptions { Endpoint = endpoint, Key = key, ClientId = clientId };

        Assert.True(new LanguageOptionsValidator().Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("example.cognitiveservices.azure.com", FakeLanguage.Key)]
    [InlineData("http://example.cognitiveservices.azure.com/", FakeLanguage.Key)]
    [InlineData("http://127.0.0.1:5000", null)]
    public void Validate_NamesTheAddressItCannotUse(string endpoint, string? key)
    {
        var result = new LanguageOptionsValidator().Validate(null, new LanguageOptions { Endpoint = endpoint, Key = key });

        Assert.StartsWith($"Language:Endpoint is \"{endpoint}\", expected an https address", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_DoesNotPrintTheKey()
    {
        var result = new LanguageOptionsValidator().Validate(null, new LanguageOptions { Endpoint = Https, Key = "secret\n" });

        var problem = Assert.Single(result.Failures!);
        Assert.StartsWith("Language:Key (7 characters, not shown)", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_NamesEachWrongSettingOnALineOfItsOwn()
    {
        var options = new LanguageOptions { Endpoint = Https, ClientId = "me", EntityModel = "newest", SentimentModel = "", GiveUpAfter = TimeSpan.Zero };

        var result = new LanguageOptionsValidator().Validate(null, options);

        Assert.Equal(
            [
                "Language:ClientId is \"me\", expected the client id of a managed identity, a GUID.",
                "Language:EntityModel is \"newest\", expected \"latest\" or a model version such as 2025-11-01.",
                "Language:SentimentModel is \"\", expected \"latest\" or a model version such as 2025-11-01.",
                "Language:GiveUpAfter is \"00:00:00\", expected more than no time and at most an hour, such as 00:02:00.",
            ],
            result.Failures);
    }
}
