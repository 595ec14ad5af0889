using Monitor.Cli.Hosting.Queues;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Tests.Hosting.Queues;

public sealed class MessageCodecTests
{
    [Theory]
    [InlineData("base64", "{\"said\":\"«Так»\"}")]
    [InlineData("none", "plain <text>")]
    public void TryDecode_ReadsWhatEncodeWrote(string name, string text)
    {
        var encoding = Enum.Parse<TextEncoding>(name, ignoreCase: true);

        var isDecoded = MessageCodec.TryDecode(MessageCodec.Encode(text, encoding), encoding, out var decoded);

        Assert.True(isDecoded);
        Assert.Equal(text, decoded);
    }

    [Theory]
    [InlineData("{\"plain\":1}")]
    [InlineData("//79")]   // FF FE FD is not UTF-8
    public void TryDecode_RefusesWhatIsNotBase64OfUtf8(string stored) =>
        Assert.False(MessageCodec.TryDecode(stored, TextEncoding.Base64, out _));
}
