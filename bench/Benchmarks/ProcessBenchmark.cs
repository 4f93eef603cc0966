using System.Diagnostics;
using System.Text;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Learning;
using Chutri.ProcessEngine.Running;

namespace Chutri.Benchmarks;

internal sealed class ProcessBenchmark : IBenchmark
{
    private const int Runs = 20;
    private const int Cases = 20_000;
    private const int Records = 1_000_000;

    public string Name => "process";

    public string What =>
        "a process of sixty steps read, written and checked; steps completed in memory; learning from a million records";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var text = DrawnProcess.OfSixtySteps();
        var bytes = Encoding.UTF8.GetBytes(text);
        var reading = await Took(() => BpmnModel.Read(new MemoryStream(bytes)));
        var model = BpmnModel.Read(new MemoryStream(bytes));
        var writing = await Took(() => model.Model!.Write());
        var process = WorkProcess.Of(model.Model!).Process!;
        var checking = await Took(() => ProcessCheck.Of(process));
        var perSecond = Completing(process);
        var learnt = Learning(out var grown);
        return
        [
            new("read_sixty_steps_median_ms", reading.Median),
            new("write_sixty_steps_median_ms", writing.Median),
            new("check_sixty_steps_median_ms", checking.Median),
            new("check_sixty_steps_slowest_ms", checking.Slowest100th),
            new("steps_completed_per_s", perSecond),
            new("learn_million_records_s", learnt),
            new("learn_memory_grown_mb", grown),
            new("xes_million_records_s", Exporting()),
        ];
    }

    private static Task<Durations> Took(Func<object> act) =>
        Durations.Of(
            Runs,
            Runs,
            () =>
            {
                act();
                return Task.CompletedTask;
            }
        );

    /// <summary>Cases begun and three steps of each completed, one after another on one thread, nothing stored.</summary>
    private static double Completing(WorkProcess process)
    {
        var engine = new CaseEngine(process, new NobodyElse(), new CalendarHours());
        var none = new Dictionary<string, CaseValue>();
        var morning = new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);
        var by = new Actor("An", "P1");
        var done = 0;
        var began = Stopwatch.GetTimestamp();
        for (var number = 0; number < Cases; number++)
        {
            var state = engine.Start($"HS-{number}", "a", by, morning).State!;
            for (var step = 0; step < 3; step++)
            {
                var token = state.OpenSteps.First().Number;
                state = engine
                    .Do(state, new CaseAct.Complete($"a{step}", by, morning, token, none))
                    .State!;
                done++;
            }
        }

        return done / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static double Learning(out double grown)
    {
        var reader = new HistoryReader();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var began = Stopwatch.GetTimestamp();
        reader.Add(StepRecords.Of(Records));
        var history = reader.Read();
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        grown = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        return history.Records == Records ? took : throw new InvalidOperationException("lost");
    }

    private static double Exporting()
    {
        var began = Stopwatch.GetTimestamp();
        XesExport.Write(StepRecords.Of(Records), "bench", Stream.Null);
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private sealed class NobodyElse : IHolders
    {
        public Holder? Find(StepWho who, CaseState state, CaseValue? item) => null;
    }

    private sealed class CalendarHours : IWorkingTime
    {
        public DateTimeOffset Add(DateTimeOffset from, WorkSpan span) =>
            from.AddHours(span.InHours);

        public DateTimeOffset Later(
            DateTimeOffset due,
            DateTimeOffset stopped,
            DateTimeOffset goesOn
        ) => due + (goesOn - stopped);
    }
}
