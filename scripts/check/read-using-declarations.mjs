// Loaded before dependency-cruiser: the parser it uses beside TypeScript 7 gives up on a file that has a `using`
// declaration. An import cannot stand in one, so it is enough to look at what it is initialised with.
import visitorModule from '@swc/core/Visitor.js';

const Visitor = visitorModule.Visitor ?? visitorModule;
const visitStatement = Visitor.prototype.visitStatement;

Visitor.prototype.visitStatement = function (statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  this.visitVariableDeclarators(statement.decls);
  return statement;
};
