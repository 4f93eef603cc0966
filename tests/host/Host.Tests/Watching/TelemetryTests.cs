using System.Text;
using Chutri.Platform;
using Chutri.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Chutri.Host.Tests.Watching;

/// <summary>A collector that is named gets figures and traces; they hold routes and acts, never names or search words.</summary>
public sealed class TelemetryTests(ToldDemonstration told)
{
    [Fact]
    public async Task What_arrives_at_a_collector_names_acts_and_routes_and_nobody()
    {
        await using var collector = await Collector.Start();
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Chutri:Telemetry", collector.Address)])
            .Build();
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => Telemetry.AddTo(services, settings)
        );
        var clerk = await program.SignIn("vanthu");
        await clerk.Get("/search?q=timnguoinay");
        await clerk.Get("/units");

        program.Services.GetRequiredService<MeterProvider>().ForceFlush();
        program.Services.GetRequiredService<TracerProvider>().ForceFlush();

        var received = await collector.Received("chutri.act.duration", "/units");
        received.ShouldContain("accounts.enter");
        received.ShouldContain("chutri.ending");
        received.ShouldNotContain("vanthu");
        received.ShouldNotContain("timnguoinay");
    }

    /// <summary>Takes what is sent by OTLP over gRPC, without unpacking it: strings in it are plain.</summary>
    private sealed class Collector(WebApplication app, StringBuilder received) : IAsyncDisposable
    {
        public string Address => app.Urls.Single();

        public static async Task<Collector> Start()
        {
            var received = new StringBuilder();
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.WebHost.ConfigureKestrel(kestrel =>
                kestrel.ConfigureEndpointDefaults(endpoint =>
                    endpoint.Protocols = HttpProtocols.Http2
                )
            );
            var app = builder.Build();
            app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                lock (received)
                {
                    received.Append(Encoding.UTF8.GetString(body.ToArray()));
                }

                context.Response.ContentType = "application/grpc";
                context.Response.AppendTrailer("grpc-status", "0");
                await context.Response.Body.WriteAsync(new byte[5]); // an empty answer
            });
            await app.StartAsync();
            return new(app, received);
        }

        public async Task<string> Received(params string[] words)
        {
            for (var look = 0; ; look++)
            {
                string text;
                lock (received)
                {
                    text = received.ToString();
                }

                if (look == 100 || Array.TrueForAll(words, text.Contains))
                {
                    return text;
                }

                await Task.Delay(50);
            }
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
