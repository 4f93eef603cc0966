using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.OpenApi;

public sealed class SchemaNameTests(ToldDemonstration told)
{
    [Fact]
    public async Task Every_schema_name_in_the_description_of_the_api_stands_for_one_type()
    {
        var named = new HashSet<(string Name, Type Type)>();
        await using var program = await WholeProgram.Open(
            told.Empty(),
            services =>
                services.PostConfigure<OpenApiOptions>("v1", options => Watch(options, named))
        );

        var schemas = (await program.Visit().Json("/openapi/v1.json"))
            .GetProperty("components")
            .GetProperty("schemas")
            .EnumerateObject()
            .Select(schema => schema.Name)
            .ToList();

        named
            .GroupBy(pair => pair.Name)
            .Where(types => types.Count() > 1)
            .Select(types =>
                $"{types.Key} stands for {string.Join(" and ", types.Select(pair => pair.Type.FullName))}"
            )
            .ShouldBeEmpty();
        schemas.ShouldNotBeEmpty();
        schemas.ShouldBeSubsetOf(named.Select(pair => pair.Name));
    }

    private static void Watch(OpenApiOptions options, HashSet<(string Name, Type Type)> named)
    {
        var name = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type =>
        {
            var given = name(type);
            if (given is not null)
            {
                lock (named)
                {
                    named.Add((given, Nullable.GetUnderlyingType(type.Type) ?? type.Type));
                }
            }

            return given;
        };
    }
}
