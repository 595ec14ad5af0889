namespace Monitor.Language.Tests;

public sealed class ServiceLanguageTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("uk-UA", "uk")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    public void Of_KeepsARegionOnlyWhereTheServiceHasOne(string tag, string language) => Assert.Equal(language, ServiceLanguage.Of(tag));
}
