using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations.Viewing;

/// <summary>An inspection that Mai gives to Vân, with Trang let in on it; nobody else is named.</summary>
internal static class LimitedWork
{
    public const string Word = "Xoá nghi vấn Thạch Khê";

    public static Task<string> Limited(this AssignmentProgram program) =>
        program.Issue(program.LimitedDraft());

    public static AssignmentDraft LimitedDraft(this AssignmentProgram program) =>
        program.Draft() with
        {
            Title = Word,
            Limit = ViewLimit.Inspection,
            Viewers = [program.People.Trang.Person!.Value],
        };

    /// <summary>Whatever a page of this caller would read.</summary>
    public static Task<T> As<T>(
        this AssignmentProgram program,
        Caller caller,
        Func<IServiceProvider, Task<T>> read
    ) =>
        program.Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(caller);
            return read(scope);
        });

    public static async Task<bool> Sees(
        this AssignmentProgram program,
        Caller caller,
        string code
    ) =>
        !(
            await program.As(
                caller,
                scope =>
                    scope
                        .GetRequiredService<LookAtAssignment>()
                        .Find(code, caller, CancellationToken.None)
            )
        ).Refused;

    public static Task Viewers(
        this AssignmentProgram program,
        string code,
        ViewLimit? limit,
        Caller by,
        params IEnumerable<Caller> named
    ) =>
        program.Must<LimitViewers, LimitViewersRequest>(
            new(code, limit, [.. named.Select(one => one.Person!.Value)], "Theo yêu cầu"),
            by
        );
}
