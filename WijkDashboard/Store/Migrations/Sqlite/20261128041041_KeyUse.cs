using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeyUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Use",
                table: "DeliveryKeys",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Use",
                table: "DeliveryKeys");
        }
    }
}
