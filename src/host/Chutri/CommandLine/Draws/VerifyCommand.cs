using System.CommandLine;
using System.Text.Json;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.CommandLine.Draws;

/// <summary><c>chutri draw verify FILE</c>: every step computed again; exit 1 at the first that is wrong.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var file = DrawCommand.FileArgument("FILE", DrawCommandWords.AnyFile.ToString());
        var json = new Option<bool>("--json") { Description = HostWords.JsonOption.ToString() };
        var command = new Command("verify", DrawCommandWords.Verify.ToString()) { file, json };
        command.SetAction(parsed =>
        {
            if (DrawOnDisk.Read(parsed, parsed.GetValue(file)!) is not { } content)
            {
                return Exit.BadInput;
            }

            var verified = DrawVerification.Of(content);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.WriteLine(Json(verified));
            }
            else
            {
                foreach (var step in verified.Steps)
                {
                    output.WriteLine(
                        $"{DrawCommandWords.State(step.State)} {DrawCommandWords.Of(step)}"
                    );
                }

                output.WriteLine(DrawCommandWords.Verdict(verified));
            }

            return verified.IsRight ? Exit.Done : Exit.FoundWrong;
        });
        return command;
    }

    private static string Json(Verification verified) =>
        JsonSerializer.Serialize(
            new
            {
                right = verified.IsRight,
                whole = verified.IsWhole,
                steps = verified.Steps.Select(step => new
                {
                    code = step.Code,
                    state = step.State switch
                    {
                        StepState.Right => "right",
                        StepState.Wrong => "wrong",
                        _ => "not-yet",
                    },
                    message = DrawCommandWords.Of(step).ToString(),
                }),
            },
            CommandJson.Options
        );
}
