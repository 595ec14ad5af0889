using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Http;

public sealed class HttpListenerTests(AzuriteFixture azurite) : HostTests(azurite)
{
    private const string Key = "s3cret";

    [Fact]
    public async Task Http_ServesAnonymousFunctionsByNameWithoutAKey()
    {
        using var client = await StartAsync("OpenHttp");

        var answer = await client.GetStringAsync(new Uri("api/OpenHttp?name=you", UriKind.Relative));

        Assert.Equal("hello you", answer);
    }

    [Theory]
    [InlineData("api/items/7", null, HttpStatusCode.Unauthorized)]
    [InlineData("api/items/7", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("api/items/7?code=wrong", null, HttpStatusCode.Unauthorized)]
    [InlineData("api/items/7", Key, HttpStatusCode.OK)]
    [InlineData("api/items/7?code=" + Key, null, HttpStatusCode.OK)]
    [InlineData("api/items", Key, HttpStatusCode.NotFound)]
    [InlineData("items/7", Key, HttpStatusCode.NotFound)]
    public async Task Http_AsksForTheKey(string address, string? header, HttpStatusCode expected)
    {
        Settings["Monitor:FunctionKey"] = Key;
        using var client = await StartAsync("KeyedHttp");
        client.DefaultRequestHeaders.Add("x-functions-key", header);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, Probe.Calls.Count);
    }

    [Fact]
    public async Task Http_GivesRoutePartsAndWritesActionResults()
    {
        Settings["LocalHost:FunctionKey"] = Key;
        using var client = await StartAsync("KeyedHttp");

        using var response = await client.PostAsync(new Uri($"api/items/a%20b?code={Key}", UriKind.Relative), content: null);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("POST", answer.GetProperty("method").GetString());
        Assert.Equal("a b", answer.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Http_RefusesOtherMethods()
    {
        using var client = await StartAsync("KeyedHttp");

        using var response = await client.DeleteAsync(new Uri("api/items/7", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Http_TakesTheRoutePrefixOfHostJson()
    {
        using var client = await StartAsync("OpenHttp", """{ "extensions": { "http": { "routePrefix": "" } } }""");

        var answer = await client.GetStringAsync(new Uri("OpenHttp", UriKind.Relative));

        Assert.Equal("hello ", answer);
    }

    [Fact]
    public async Task Http_AnswersAFailureWith500AndNoDetail()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("connection string is ...");
        Settings["Monitor:FunctionKey"] = Key;
        using var client = await StartAsync("KeyedHttp");

        using var response = await client.GetAsync(new Uri($"api/items/7?code={Key}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public void FunctionKey_IsRandomWhenNoneIsSet()
    {
        var first = CreateHost("OpenHttp").FunctionKey;
        var second = CreateHost("OpenHttp").FunctionKey;

        Assert.Equal(32, first.Length);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task StartAsync_TakesTheNextPortUnlessOneWasAskedFor()
    {
        var first = await StartHostAsync("OpenHttp", change: o => o with { Port = null });
        var second = await StartHostAsync("OpenHttp", change: o => o with { Port = null });

        Assert.InRange(first.Address.Port, 7071, 7120);
        Assert.InRange(second.Address.Port, first.Address.Port + 1, 7120);
        Assert.True(second.Address.IsLoopback);
    }

    [Fact]
    public async Task StartAsync_NamesThePortThatWasAskedForAndIsTaken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var exception = await Assert.ThrowsAsync<UserException>(() => StartHostAsync("OpenHttp", change: o => o with { Port = port }));

        Assert.Equal($"Port {port} of 127.0.0.1 is taken by another program.", exception.Message);
    }

    private async Task<HttpClient> StartAsync(string function, string hostJson = "{}")
    {
        var host = await StartHostAsync(function, hostJson);
        return new HttpClient { BaseAddress = host.Address };
    }
}
