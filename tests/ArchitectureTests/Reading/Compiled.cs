using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Platform.Web;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace Chutri.ArchitectureTests.Reading;

/// <summary>The compiled program, and the counter-examples of these tests, as one architecture each.</summary>
internal static class Compiled
{
    public static IReadOnlyList<Assembly> Modules { get; } =
    [.. ChutriModules.All.Select(module => module.GetType().Assembly)];

    public static IReadOnlyList<Assembly> Libraries { get; } =
    [
        Assembly.Load("Chutri.VietnameseText"),
        Assembly.Load("Chutri.WorkingCalendar"),
        Assembly.Load("Chutri.DocumentReading"),
        Assembly.Load("Chutri.ProcessEngine"),
        Assembly.Load("Chutri.Similarity"),
        Assembly.Load("Chutri.OfficialPaper"),
        Assembly.Load("Chutri.VerifiableDraw"),
    ];

    public static IReadOnlyList<Assembly> Platforms { get; } =
    [typeof(Words).Assembly, typeof(Pages).Assembly];

    public static Assembly Host { get; } = typeof(Docs.WholeProgram).Assembly;

    /// <summary>Everything that makes sentences, pages and operations: platform, modules, host.</summary>
    public static IReadOnlyList<Assembly> Application { get; } =
    [.. Platforms, .. Modules, typeof(ChutriModules).Assembly, Host];

    public static IReadOnlyList<Assembly> All { get; } =
    [.. Libraries, .. Application, Assembly.Load("Chutri.Demonstration")];

    public static Assembly Own { get; } = typeof(Compiled).Assembly;

    public static Architecture Program { get; } = new ArchLoader().LoadAssemblies([.. All]).Build();

    public static Architecture CounterExamples { get; } =
        new ArchLoader().LoadAssemblies(Own).Build();

    /// <summary>The modules in the order of the work, each by its root namespace.</summary>
    public static IReadOnlyList<string> ModuleLine { get; } =
    [.. Modules.Select(module => module.GetName().Name!)];

    public static IReadOnlyList<string> CounterLine { get; } =
    ["Chutri.ArchitectureTests.Violations.Left", "Chutri.ArchitectureTests.Violations.Right"];

    public static IEnumerable<Type> Written(IEnumerable<Assembly> assemblies) =>
        assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type =>
                !type.FullName!.Contains('<', StringComparison.Ordinal)
                && !type.FullName.Contains("__", StringComparison.Ordinal)
                && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
            );
}
