using System.Security.Cryptography;
using System.Text;

namespace Monitor.Core;

/// <summary>Ids that follow from content, so that running a step again names the same thing.</summary>
public static class ContentHash
{
    /// <summary>The first 16 hexadecimal digits (64 bits) of the SHA-256 of the parts, each ended by a zero byte.</summary>
    /// <param name="parts">Their order counts; <c>null</c> counts as empty.</param>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
