using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Names : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "name_taken_out_on",
                table: "organization_people",
                type: "TEXT",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "name_taken_out_on", table: "organization_people");
        }
    }
}
