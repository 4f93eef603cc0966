using System.CommandLine;
using System.Text.Json;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>Checks the laws of the design on live data. Exit 1 where one is broken.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var command = new Command("doctor", HostWords.DoctorVerb.ToString());
        var json = new Option<bool>("--json") { Description = HostWords.JsonOption.ToString() };
        command.Add(json);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                var findings = await Check(services, stop);
                if (parsed.GetValue(json))
                {
                    Console.WriteLine(
                        JsonSerializer.Serialize(findings.Select(Report), CommandJson.Options)
                    );
                }
                else
                {
                    Print(findings);
                }

                return Status(findings);
            }
        );
        return command;
    }

    internal static async Task<List<(ILaw Law, LawFinding Finding)>> Check(
        IServiceProvider services,
        CancellationToken stop
    )
    {
        var db = services.GetRequiredService<AppDatabase>();
        var now = services.GetRequiredService<AuthorityClock>().Now();
        var findings = new List<(ILaw, LawFinding)>();
        foreach (var law in services.GetServices<ILaw>())
        {
            findings.Add((law, await law.Check(db, now, stop)));
        }

        return findings;
    }

    internal static int Status(List<(ILaw Law, LawFinding Finding)> findings) =>
        findings.Exists(pair => pair.Finding.Broken > 0) ? Exit.FoundWrong : Exit.Done;

    internal static void Print(List<(ILaw Law, LawFinding Finding)> findings)
    {
        foreach (var (law, finding) in findings)
        {
            Console.WriteLine($"{(finding.Broken > 0 ? "✗" : "✓")} {law.Code}: {law.Sentence}");
            Console.WriteLine($"    {HostWords.LawCount(finding.Looked, finding.Broken)}");
            foreach (var example in finding.Examples)
            {
                Console.WriteLine($"    - {example}");
            }
        }

        Console.WriteLine(
            HostWords.LawsKept(findings.Count(pair => pair.Finding.Broken == 0), findings.Count)
        );
    }

    private static object Report((ILaw Law, LawFinding Finding) pair) =>
        new
        {
            law = pair.Law.Code,
            sentence = pair.Law.Sentence.ToString(),
            looked = pair.Finding.Looked,
            broken = pair.Finding.Broken,
            examples = pair.Finding.Examples,
        };
}
