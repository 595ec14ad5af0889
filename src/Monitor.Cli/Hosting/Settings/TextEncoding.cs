namespace Monitor.Cli.Hosting.Settings;

/// <summary>How text is written into queue messages: <c>messageEncoding</c>.</summary>
internal enum TextEncoding
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>Base64 of its UTF-8 bytes.</summary>
    Base64,
}
