using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Nodes;

/// <summary>A program that is told to end.</summary>
public sealed class EndingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_so_at_ready_goes_on_serving_and_answers_what_is_under_way_however_slow()
    {
        await using var place = await Place.Create(DatabaseKind.Sqlite);
        await using var program = await new RunningProgram(
            place.Named,
            ("Chutri__LeaveInSeconds", "2")
        ).Start(Stop);
        var office = await Office.Found(program.Address);
        using var client = new HttpClient { BaseAddress = program.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            office.HeadsToken
        );
        using var slow = new SlowContent("""{"name":"máy khác","post":null,"endsOn":null}""");
        var underWay = client.PostAsync("/api/v1/tokens", slow, Stop);
        await slow.Half;

        program.Tell();
        while (await program.Ready(Stop) is HttpStatusCode.OK)
        {
            await Task.Delay(10, Stop);
        }

        using var served = await client.GetAsync("/api/v1/me", Stop);
        served.StatusCode.ShouldBe(HttpStatusCode.OK);
        served.Headers.ConnectionClose.ShouldBe(true);
        while (await program.Ready(Stop) is not null)
        {
            await Task.Delay(50, Stop);
        }

        slow.Finish();
        using var answered = await underWay;
        answered.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await program.End(Stop)).ShouldBe(0, program.Said);
    }

    /// <summary>A body whose second half waits.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly byte[] body;
        private readonly TaskCompletionSource half = new();
        private readonly TaskCompletionSource rest = new();

        public SlowContent(string json)
        {
            body = Encoding.UTF8.GetBytes(json);
            Headers.ContentType = new("application/json");
        }

        public Task Half => half.Task;

        public void Finish() => rest.SetResult();

        protected override async Task SerializeToStreamAsync(
            Stream stream,
            TransportContext? context
        )
        {
            await stream.WriteAsync(body.AsMemory(0, body.Length / 2));
            await stream.FlushAsync();
            half.SetResult();
            await rest.Task;
            await stream.WriteAsync(body.AsMemory(body.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
