using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Chutri.Faults.Tests.Nodes;

/// <summary>
/// Hands requests on as <c>deploy/ha/haproxy.cfg</c> does: in turn to the nodes that are ready. What reached no node goes to the
/// other one. What reached one and was not answered goes to the other only where it may be done again: it only looks, or it has a
/// key. Everything else is answered 502.
/// </summary>
internal sealed class Balancer : IAsyncDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection",
        "Keep-Alive",
        "Transfer-Encoding",
        "Host",
    };

    private readonly WebApplication app;
    private readonly Node[] nodes;
    private readonly CancellationTokenSource end = new();
    private readonly HttpMessageInvoker client = new(
        new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }
    );
    private readonly Task watching;
    private int turn;
    private int retried;
    private int failed;

    private Balancer(WebApplication app, Uri[] addresses)
    {
        this.app = app;
        nodes = [.. addresses.Select(address => new Node(address))];
        watching = Task.WhenAll(nodes.Select(Watch));
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>Requests that a second node answered.</summary>
    public int Retried => retried;

    /// <summary>Requests that nobody answered: 502.</summary>
    public int Failed => failed;

    public static async Task<Balancer> Start(CancellationToken stop, params Uri[] addresses)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var balancer = new Balancer(app, addresses);
        app.Run(balancer.Forward);
        await app.StartAsync(stop);
        return balancer;
    }

    /// <summary>Until it sends requests to a node again.</summary>
    public async Task WhenUp(Uri address, CancellationToken stop)
    {
        while (!Array.Find(nodes, node => node.Address == address)!.IsUp)
        {
            await Task.Delay(20, stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await watching;
        await app.DisposeAsync();
        client.Dispose();
        end.Dispose();
    }

    private async Task Forward(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        for (var attempt = 1; attempt <= Tries && Next() is { } node; attempt++)
        {
            try
            {
                using var request = Copy(context.Request, body.ToArray(), node.Address);
                using var answer = await client.SendAsync(request, context.RequestAborted);
                var content = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
                await Give(context.Response, answer, content);
                return;
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                node.IsUp = false;
                if (!ReachedNobody(lost) && !MayBeDoneAgain(context.Request))
                {
                    break;
                }

                Interlocked.Increment(ref retried);
            }
        }

        Interlocked.Increment(ref failed);
        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    private static bool ReachedNobody(Exception lost) =>
        lost is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };

    private static bool MayBeDoneAgain(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        || HttpMethods.IsHead(request.Method)
        || request.Headers.ContainsKey("Idempotency-Key");

    private Node? Next()
    {
        Node[] up = [.. nodes.Where(node => node.IsUp)];
        return up.Length == 0 ? null : up[(uint)Interlocked.Increment(ref turn) % up.Length];
    }

    private static HttpRequestMessage Copy(HttpRequest asked, byte[] body, Uri node)
    {
        var request = new HttpRequestMessage(
            new(asked.Method),
            new Uri(node, asked.GetEncodedPathAndQuery())
        )
        {
            Content =
                body.Length == 0 && asked.ContentType is null ? null : new ByteArrayContent(body),
        };
        request.Headers.Host = asked.Host.Value;
        foreach (
            var (name, values) in asked.Headers.Where(one => !OfTheConnection.Contains(one.Key))
        )
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    private static async Task Give(
        HttpResponse response,
        HttpResponseMessage answer,
        byte[] content
    )
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!OfTheConnection.Contains(name))
            {
                response.Headers[name] = values.ToArray();
            }
        }

        if (answer.StatusCode is not HttpStatusCode.NoContent)
        {
            await response.Body.WriteAsync(content);
        }
    }

    /// <summary>Down after two checks without success, up after one with.</summary>
    private async Task Watch(Node node)
    {
        using var asking = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        for (var missed = 0; !end.IsCancellationRequested; )
        {
            missed = await IsReady(asking, node) ? 0 : missed + 1;
            node.IsUp = missed == 0 || (node.IsUp && missed < 2);
            await Task.Delay(Between, end.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> IsReady(HttpClient asking, Node node)
    {
        try
        {
            using var answer = await asking.GetAsync(new Uri(node.Address, "/ready"), end.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private sealed class Node(Uri address)
    {
        private volatile bool isUp;

        public Uri Address => address;

        public bool IsUp
        {
            get => isUp;
            set => isUp = value;
        }
    }
}
