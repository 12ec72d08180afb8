using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Postgres
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
                type: "integer",
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
