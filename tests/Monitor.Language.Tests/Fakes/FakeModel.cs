using System.Globalization;
using System.Text.Json.Nodes;

namespace Monitor.Language.Tests.Fakes;

/// <summary>The service's limits, errors and units of offset, with word lists for models.</summary>
internal static class FakeModel
{
    private const int MaxTextElements = 5_120;

    private static readonly (string Name, string Category)[] Names =
    [
        ("Donald Trump", "Person"), ("Volodymyr Zelensky", "Person"), ("Zoë Müller", "Person"),
        ("Trump", "Person"), ("Zelensky", "Person"), ("Müller", "Person"),
        ("Kremlin", "Organization"), ("Kyiv", "Location"), ("Nobel Prize", "Event"),
        ("spokesman", "PersonType"), ("Friday", "DateTime"), ("40", "Quantity"),
    ];

    public static (int Status, JsonNode Answer) Analyse(JsonNode body, HashSet<string> refusedIds)
    {
        var kind = body["kind"]!.GetValue<string>();
        var documents = body["analysisInput"]!["documents"]!.AsArray();
        var max = kind == "EntityRecognition" ? 5 : 10;
        if (documents.Count > max)
        {
            return (400, Error("InvalidRequest", "Invalid Document in request.",
                Inner("InvalidDocumentBatch", $"Batch request contains too many records. Max {max} records are permitted.")));
        }

        var (done, errors) = (new JsonArray(), new JsonArray());
        foreach (var document in documents)
        {
            var (id, text) = (document!["id"]!.GetValue<string>(), document["text"]!.GetValue<string>());
            if (refusedIds.Contains(id) || new StringInfo(text).LengthInTextElements > MaxTextElements)
            {
                errors.Add(RefusedDocument(id));
            }
            else
            {
                done.Add(kind == "EntityRecognition" ? Entities(id, text, body["parameters"]!) : Sentiment(id, text));
            }
        }

        return (200, new JsonObject
        {
            ["kind"] = $"{kind}Results",
            ["results"] = new JsonObject { ["documents"] = done, ["errors"] = errors, ["modelVersion"] = Model(body["parameters"]!) },
        });
    }

    public static JsonObject Error(string code, string message, JsonObject? inner = null) =>
        new() { ["error"] = WithInner(code, message, inner) };

    private static JsonObject RefusedDocument(string id) => new()
    {
        ["id"] = id,
        ["error"] = WithInner("InvalidArgument", "Invalid document in request.",
            Inner("InvalidDocument", "A document within the request was too large to be processed.")),
    };

    private static JsonObject Entities(string id, string text, JsonNode parameters)
    {
        var entities = new JsonArray();
        for (var at = 0; at < text.Length; at++)
        {
            var (name, category) = Names.FirstOrDefault(n => string.CompareOrdinal(text, at, n.Name, 0, n.Name.Length) == 0);
            if (name is not null)
            {
                entities.Add(Entity(text, at, name, category, parameters["stringIndexType"]?.GetValue<string>()));
                at += name.Length - 1;
            }
        }

        return new JsonObject { ["id"] = id, ["entities"] = entities, ["warnings"] = new JsonArray() };
    }

    private static JsonObject Entity(string text, int at, string name, string category, string? unit)
    {
        int Count(string part) => unit == "Utf16CodeUnit" ? part.Length : new StringInfo(part).LengthInTextElements;
        return new JsonObject
        {
            ["text"] = name,
            ["category"] = category,
            ["offset"] = Count(text[..at]),
            ["length"] = Count(name),
            ["confidenceScore"] = 0.98,
        };
    }

    private static JsonObject Sentiment(string id, string text)
    {
        var (positive, negative) = (text.Contains("wonderful", StringComparison.Ordinal), text.Contains("terrible", StringComparison.Ordinal));
        return new JsonObject
        {
            ["id"] = id,
            ["sentiment"] = positive ? "positive" : negative ? "negative" : "neutral",
            ["confidenceScores"] = new JsonObject
            {
                ["positive"] = positive ? 1.0 : 0.0,
                ["neutral"] = positive || negative ? 0.0 : 1.0,
                ["negative"] = negative && !positive ? 1.0 : 0.0,
            },
            ["sentences"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
        };
    }

    private static string Model(JsonNode parameters) =>
        parameters["modelVersion"]?.GetValue<string>() is { } model and not "latest" ? model : "2022-11-01";

    private static JsonObject Inner(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static JsonObject WithInner(string code, string message, JsonObject? inner)
    {
        var error = Inner(code, message);
        if (inner is not null)
        {
            error["innererror"] = inner;
        }

        return error;
    }
}
