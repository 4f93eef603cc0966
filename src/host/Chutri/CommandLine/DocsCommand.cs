using System.CommandLine;
using Chutri.Docs;
using Chutri.Retention;

namespace Chutri.CommandLine;

/// <summary><c>chutri docs facts|rights|settings|problems|retention</c>: prints the pages of <c>docs/</c> that are written by the program itself.</summary>
internal static class DocsCommand
{
    public static Command Make()
    {
        var facts = new Command("facts", HostWords.FactsVerb.ToString());
        facts.SetAction(_ => Console.Write(FactsPage.Write()));
        var rights = new Command("rights", HostWords.RightsVerb.ToString());
        rights.SetAction(_ => Console.Write(RightsPage.Write()));
        var settings = new Command("settings", HostWords.SettingsVerb.ToString());
        settings.SetAction(_ => Console.Write(SettingsPage.Write()));
        var problems = new Command("problems", HostWords.ProblemsVerb.ToString());
        problems.SetAction(_ => Console.Write(ProblemsPage.Write()));
        var retention = new Command("retention", RetentionPageWords.DocsVerb.ToString());
        retention.SetAction(_ => Console.Write(RetentionDocument.Write()));
        return new Command("docs", HostWords.DocsVerb.ToString())
        {
            facts,
            rights,
            settings,
            problems,
            retention,
        };
    }
}
