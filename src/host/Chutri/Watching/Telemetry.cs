using Chutri.Platform;
using Chutri.Settings;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Chutri.Watching;

/// <summary>
/// Metrics and traces for a collector (OTLP), where the administrator names one; otherwise nothing of it runs. Names of people,
/// search words and what is written never leave by this way: a request is known by its route.
/// </summary>
internal static class Telemetry
{
    private const string PathTag = "url.path";
    private const string QueryTag = "url.query";

    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        if (HostSettings.Telemetry.Of(configuration) is not { } collector)
        {
            return;
        }

        services
            .AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource.AddService(
                    "chutri",
                    serviceVersion: ThisNode.ProgramVersion,
                    serviceInstanceId: Environment.MachineName
                )
            )
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(
                        ActMeter.Name,
                        "Microsoft.AspNetCore.Hosting",
                        "Microsoft.AspNetCore.Server.Kestrel",
                        "System.Runtime",
                        "Npgsql"
                    )
                    .AddOtlpExporter(to => to.Endpoint = new(collector))
            )
            .WithTracing(traces =>
                traces
                    .AddSource(ActMeter.Name)
                    .AddAspNetCoreInstrumentation(asked =>
                    {
                        asked.RecordException = false; // its message may hold what somebody typed
                        asked.EnrichWithHttpResponse = (activity, response) =>
                        {
                            var route = response.HttpContext.GetEndpoint() as RouteEndpoint;
                            activity.SetTag(PathTag, route?.RoutePattern.RawText ?? "-");
                            activity.SetTag(QueryTag, null);
                        };
                    })
                    .AddNpgsql()
                    .AddOtlpExporter(to => to.Endpoint = new(collector))
            );
    }
}
