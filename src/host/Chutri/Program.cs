using System.CommandLine;
using System.CommandLine.Invocation;
using Chutri;
using Chutri.CommandLine;
using Chutri.CommandLine.Draws;
using Chutri.CommandLine.Processes;
using Chutri.ModuleList;
using Chutri.Platform;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CommandLanguage.Set();

var runner = new CommandRunner();
var root = new RootCommand(HostWords.Program.ToString())
{
    ServeCommand.Make(),
    DemoCommand.Make(),
    DoctorCommand.Make(),
    DatabaseCommand.Make(),
    BackupCommand.Make(),
    VerifyBackupCommand.Make(),
    RestoreCommand.Make(),
    MoveCommand.Make(),
    StatusCommand.Make(),
    ReadyCommand.Make(),
    RetentionCommand.Make(),
    CalendarCommand.Make(),
    ProcessCommand.Make(),
    DrawCommand.Make(),
    DocsCommand.Make(),
};
foreach (var command in ChutriModules.All.SelectMany(module => module.Commands(runner)))
{
    root.Add(command);
}

CommandHelp.AddTo(root);
var parsed = root.Parse(args);
return parsed.Action is ParseErrorAction
    ? Misread.Say(parsed)
    : await parsed.InvokeAsync(
        new InvocationConfiguration { ProcessTerminationTimeout = Serving.LongestEnding }
    );
