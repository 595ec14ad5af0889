using System.Globalization;
using System.Text;

namespace Monitor.Core.Entities;

/// <summary>Canonical ids from names.</summary>
public static class Slug
{
    /// <summary>Lower-case ASCII letters and digits, anything else as single hyphens; accents are dropped. Empty when nothing is left.</summary>
    public static string Of(string name)
    {
        // Lone surrogates cannot be normalised.
        var valid = new string([.. name.Where(c => !char.IsSurrogate(c))]);
        var slug = new StringBuilder();
        foreach (var c in valid.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (Plain(c) is { } plain)
            {
                slug.Append(plain);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.')
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    // Letters that Unicode does not take apart into a plain one and an accent.
    private static string? Plain(char c) => c switch
    {
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'þ' or 'Þ' => "th",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        _ => null,
    };
}
