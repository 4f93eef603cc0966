using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform;

/// <summary>What a module is to the program: its parts, its pages, its API, its verbs. The only wiring there is.</summary>
public abstract class Module
{
    /// <summary>What an administrator may set for this module; checked with all others before the program opens.</summary>
    public virtual IReadOnlyList<Setting> Settings => [];

    /// <summary>What is wrong with settings that are each right but do not go together.</summary>
    public virtual IEnumerable<FieldError> Contradictions(IConfiguration configuration) => [];

    /// <summary>Operations, tables, facts, acts, laws, navigation: explicit lines, no scanning.</summary>
    public abstract void AddTo(IServiceCollection services);

    /// <summary>Middleware, in the order of the modules; runs after routing, before any page.</summary>
    public virtual void Use(IApplicationBuilder app) { }

    public virtual void MapPages(IEndpointRouteBuilder pages) { }

    /// <summary>Routes under <c>/api/v1</c>.</summary>
    public virtual void MapApi(IEndpointRouteBuilder api) { }

    public virtual IEnumerable<Command> Commands(ICommandRunner runner) => [];
}

/// <summary>Opens the program for one verb of the command line.</summary>
public interface ICommandRunner
{
    /// <summary>Adds <c>--data</c> and <c>--database</c> to the verb and runs the action in a scope of the opened program.</summary>
    /// <param name="action">Returns the exit status (<see cref="Exit"/>).</param>
    void Opens(
        Command command,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    );

    /// <summary>
    /// The same for a verb that may begin where nothing is yet: a folder is made, an empty database gets its schema. Where what is
    /// opened is there already, no different.
    /// </summary>
    void OpensNew(
        Command command,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    ) => Opens(command, action);
}
