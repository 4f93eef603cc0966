using System.Collections.Concurrent;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chutri.Host.Tests.Watching;

/// <summary>The server's log tells what happened to the program and never who did what: names stay in the journal.</summary>
public sealed class LogTests(ToldDemonstration told)
{
    private static readonly string[] Personal =
    [
        "vanthu",
        "nguyen-van-khong-co",
        "Nguyễn",
        "Trần",
        "Chutri-2026",
        "tìm-người-này",
        "t%C3%ACm",
    ];

    [Fact]
    public async Task At_every_level_no_name_no_user_name_no_search_word_and_no_password_is_logged()
    {
        var log = new Remembering();
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services =>
                services.AddLogging(logging =>
                    logging
                        .AddProvider(log)
                        .SetMinimumLevel(LogLevel.Debug)
                        .AddFilter("Microsoft", LogLevel.Warning)
                        .AddFilter("System", LogLevel.Warning)
                )
        );
        var clerk = await program.SignIn("vanthu");
        var administrator = await program.SignIn("quantri");
        var stranger = program.Visit();
        await stranger.SignIn("nguyen-van-khong-co", "Chutri-2026");
        await clerk.Get("/search?q=tìm-người-này");
        await clerk.Get("/units");
        await clerk.Get("/journal");
        await administrator.Get("/admin/accounts/vanthu");
        await administrator.Get("/no/such/Nguyễn");

        log.Lines.ShouldNotBeEmpty();
        log.Lines.ShouldContain(line => line.Contains("/admin/accounts/{userName}"));
        foreach (var word in Personal)
        {
            log.Lines.ShouldAllBe(line => !line.Contains(word));
        }
    }

    private sealed class Remembering : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
